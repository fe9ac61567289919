import { html } from '../shared/lit.js';
import { articleDialog } from '../shared/articles.js';
import { alert } from '../shared/modal.js';
import { staffBar } from '../shared/staff-bar.js';
import { naming } from '../shared/terms.js';
import { articlePage } from './article-page.js';
import { assessSection } from './assess-section.js';
import { dialogs } from './dialogs.js';
import { draftPage } from './draft-page.js';
import { draftsPage } from './drafts-page.js';
import { logPage } from './log-page.js';
import { nav } from './nav.js';
import { releasesPage } from './releases-page.js';
import { searchSection } from './search-section.js';
import { trySection } from './try-section.js';
import { vocabulary } from './words.js';

const pages = {
  'look-up': (state, context) => html`
    <div class="look-up">${searchSection(state, context)} ${trySection(state, context)}</div>
    ${assessSection(state, context)}
  `,
  article: articlePage,
  drafts: draftsPage,
  draft: draftPage,
  releases: releasesPage,
  log: logPage,
};

/** The policy room: look up, draft, release, and the log of all that. */
export function policyPage(state, actions) {
  const { locale, terms } = state;
  const t = vocabulary[locale];
  const set = (change) => actions.dispatch({ type: 'set', change });
  const context = {
    t,
    locale,
    set,
    name: naming(terms, t, locale),
    openArticle: (source) => actions.room.openArticle(source),
    closeArticle: () => set({ article: null }),
    ...actions,
  };
  const dismiss = html`<button class="link" @click=${() => set({ problem: null })}>${t.close}</button>`;
  return html`
    ${staffBar(state, t.heading, context)} ${nav(state, context)}
    <main class="policy">${alert(state.problem, dismiss)} ${pages[state.route.page](state, context)}</main>
    ${dialogs(state, context)} ${articleDialog(state.article, context)}
  `;
}
