import { html } from '../shared/lit.js';
import { articleDialog } from '../shared/articles.js';
import { naming } from '../shared/terms.js';
import { dialogs } from './dialogs.js';
import { noticePage } from './notice-page.js';
import { talkPage } from './talk-page.js';
import { vocabulary } from './words.js';

/** The widget: the notice first, then the conversation. */
export function widget(state, actions) {
  const { locale, session, link, terms } = state;
  const t = vocabulary[locale];
  const context = { t, locale, name: naming(terms, t, locale), ...actions };
  if (!session) return noticePage(state, context);
  if (link === 'refused') return lostPage(context);
  const closeArticle = () => actions.dispatch({ type: 'article', article: null });
  return html`
    ${talkPage(state, context)} ${dialogs(state, context)} ${articleDialog(state.article, { ...context, closeArticle })}
  `;
}

function lostPage({ t, another }) {
  return html`
    <main class="notice">
      <h1>${t.lostTitle}</h1>
      <p>${t.lostText}</p>
      <button class="primary" @click=${another}>${t.startOver}</button>
    </main>
  `;
}
