import { html } from '../shared/lit.js';
import { articleDialog } from '../shared/articles.js';
import { alert } from '../shared/modal.js';
import { staffBar } from '../shared/staff-bar.js';
import { naming } from '../shared/terms.js';
import { casePage } from './case-page.js';
import { dialogs } from './dialogs.js';
import { outboxPage } from './outbox-page.js';
import { queueList } from './queue-list.js';
import { workloadPage } from './workload-page.js';
import { vocabulary } from './words.js';

const ROOMS = { outbox: outboxPage, workload: workloadPage };

/** The desk: the queue on one side, the open case on the other; on a phone one of the two. */
export function deskPage(state, actions) {
  const { locale, selected, page, terms } = state;
  const { dispatch } = actions;
  const t = vocabulary[locale];
  const name = naming(terms, t, locale);
  const openArticle = (source) => actions.desk.openArticle(source);
  const closeArticle = () => dispatch({ type: 'set', change: { article: null } });
  const context = { t, locale, name, openArticle, closeArticle, ...actions };
  const dismiss = html`<button class="link" @click=${() => dispatch({ type: 'set', change: { problem: null } })}>${t.close}</button>`;
  return html`
    <a class="hidden" href="#desk" @click=${skip}>${t.skip}</a>
    ${staffBar(state, t.heading, context)}
    <main id="desk" class="desk" ?data-open=${Boolean(selected ?? page)}>
      ${alert(state.problem, dismiss)}
      ${queueList(state, context)}
      ${selected ? casePage(state, context) : page ? ROOMS[page](state, context) : html`<p class="empty">${t.chooseCase}</p>`}
    </main>
    ${dialogs(state, context)} ${articleDialog(state.article, context)}
  `;
}

/** The fragment of the address names the case, so the link moves the focus only. */
function skip(event) {
  event.preventDefault();
  (document.getElementById('case-title') ?? document.getElementById('room-title') ?? document.querySelector('.queue'))?.focus();
}
