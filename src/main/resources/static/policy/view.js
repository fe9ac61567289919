import { html } from '../shared/lit.js';
import { articleDialog } from '../shared/articles.js';
import { alert } from '../shared/modal.js';
import { staffBar } from '../shared/staff-bar.js';
import { searchSection } from './search-section.js';
import { trySection } from './try-section.js';
import { vocabulary } from './words.js';

/** The policy page: the library on one side, the reader on the other. */
export function policyPage(state, actions) {
  const { locale } = state;
  const set = (change) => actions.dispatch({ type: 'set', change });
  const context = {
    t: vocabulary[locale],
    locale,
    openArticle: (source) => actions.room.openArticle(source),
    closeArticle: () => set({ article: null }),
    ...actions,
  };
  const { t } = context;
  const dismiss = html`<button class="link" @click=${() => set({ problem: null })}>${t.close}</button>`;
  return html`
    ${staffBar(state, t.heading, context)}
    <main class="policy">
      ${alert(state.problem, dismiss)} ${searchSection(state, context)} ${trySection(state, context)}
    </main>
    ${articleDialog(state.article, context)}
  `;
}
