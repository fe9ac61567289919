import { html } from '../shared/lit.js';

/** A field that names a draft to be asked beside the live edition. */
export function draftField(drafts, t) {
  const open = (drafts ?? []).filter(({ state }) => state === 'OPEN');
  return html`
    <label class="field">
      <span>${t.besideDraft}</span>
      <select name="draft">
        <option value="">${t.noDraft}</option>
        ${open.map(({ id, name }) => html`<option value=${id}>${name || t.unnamed}</option>`)}
      </select>
    </label>
  `;
}

/** What the live edition answers and, where one was asked, what a draft does; `show(title, answer, other)` shows one. */
export function sides({ live, draft }, t, show) {
  return draft
    ? html`<div class="sides">${show(t.live, live, draft)} ${show(t.inDraft, draft, live)}</div>`
    : show(null, live, null);
}
