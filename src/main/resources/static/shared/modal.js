import { html, ref, nothing } from './lit.js';
import { cross } from './icons.js';

/** Opens a dialog as soon as it is on the page. */
const opened = (dialog) => {
  if (dialog) queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
};

const byBackdrop = (event) => event.target === event.currentTarget && event.currentTarget.close();

/** A modal dialog with a title; closing it by any way is told once. */
export function modal({ id, title, body, onClose, t }) {
  return html`
    <dialog class="modal" aria-labelledby=${`${id}-title`} ${ref(opened)} @close=${onClose} @click=${byBackdrop}>
      <div class="modal-page">
        <header>
          <h2 id=${`${id}-title`}>${title}</h2>
          <form method="dialog"><button class="quiet square" aria-label=${t.close}>${cross}</button></form>
        </header>
        ${body}
      </div>
    </dialog>
  `;
}

/** What went wrong, told where it is read at once; nothing where nothing did. */
export function alert(problem, action = nothing) {
  return problem
    ? html`<div class="alert" role="alert"><strong>${problem.title}</strong> <span>${problem.detail}</span>${action}</div>`
    : nothing;
}

/** The body of a dialog that asks before something is done; the dialog closes first, then it is done. */
export function confirmation({ text, label, act, fields = nothing, t }) {
  const submit = (event) => {
    if (event.submitter?.value === 'go') act(Object.fromEntries(new FormData(event.target)));
  };
  return html`
    <form method="dialog" @submit=${submit}>
      ${text ? html`<p>${text}</p>` : nothing} ${fields}
      <div class="row end">
        <button class="quiet" value="no" formnovalidate>${t.cancel}</button>
        <button class="primary" value="go">${label}</button>
      </div>
    </form>
  `;
}
