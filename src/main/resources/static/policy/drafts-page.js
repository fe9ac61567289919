import { html, nothing } from '../shared/lit.js';
import { moment } from '../shared/format.js';
import { draftAddress } from './route.js';
import { may } from './state.js';

/** All drafts, and the way to a new one. */
export function draftsPage(state, context) {
  const { t, drafting } = context;
  const submit = (event) => {
    event.preventDefault();
    drafting.start(new FormData(event.target).get('name'));
  };
  return html`
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">${t.pages.drafts}</h2>
      ${may(state, 'POLICY_EDITOR')
        ? html`<form class="ask" @submit=${submit}>
            <label class="field"><span>${t.draftName}</span><input name="name" required maxlength="120" autocomplete="off" /></label>
            <button class="primary" ?disabled=${state.busy}>${t.startDraft}</button>
          </form>`
        : nothing}
      ${state.drafts ? list(state.drafts, context) : html`<p class="loading">${t.loading}</p>`}
    </section>
  `;
}

function list(drafts, context) {
  const { t } = context;
  return drafts.length
    ? html`<ul class="cards">${drafts.map((draft) => html`<li>${card(draft, context)}</li>`)}</ul>`
    : html`<p class="fine">${t.noDrafts}</p>`;
}

function card({ id, name, state, started, changes, authors }, { t, locale }) {
  return html`
    <article class="card" data-state=${state}>
      <h3><a href=${draftAddress(id)}>${name || t.unnamed}</a> <span class="tag">${t.draftStates[state]}</span></h3>
      <p class="fine">
        ${moment(started, locale)} · ${t.changedFiles(Object.keys(changes).length)}
        ${authors.length ? html`· ${[...authors].sort().join(t.list)}` : nothing}
      </p>
    </article>
  `;
}
