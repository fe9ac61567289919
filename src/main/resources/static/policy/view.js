import { html } from '../shared/lit.js';
import { articleDialog } from '../shared/articles.js';
import { alert } from '../shared/modal.js';
import { staffBar } from '../shared/staff-bar.js';
import { naming } from '../shared/terms.js';
import { searchSection } from './search-section.js';
import { trySection } from './try-section.js';
import { vocabulary } from './words.js';

/** The policy page: the library on one side, the reader on the other. */
export function policyPage(state, actions) {
  const { locale, terms } = state;
  const t = vocabulary[locale];
  const set = (change) => actions.dispatch({ type: 'set', change });
  const context = {
    t,
    locale,
    name: naming(terms, t, locale),
    openArticle: (source) => actions.room.openArticle(source),
    closeArticle: () => set({ article: null }),
    ...actions,
  };
  const dismiss = html`<button class="link" @click=${() => set({ problem: null })}>${t.close}</button>`;
  return html`
    ${staffBar(state, t.heading, context)}
    <main class="policy">
      ${alert(state.problem, dismiss)} ${searchSection(state, context)} ${trySection(state, context)}
    </main>
    ${articleDialog(state.article, context)}
  `;
}
