import { html, nothing } from '../shared/lit.js';
import { back } from '../shared/icons.js';
import { draftAddress } from './route.js';
import { flawsHere } from './flaws.js';
import { formView } from './form-view.js';
import { goToLine, sourceView } from './source-view.js';
import { isUnsaved, may } from './state.js';

const VIEWS = ['source', 'form'];

/** One file of a draft, with what is wrong in it told while it is written. */
export function fileEditor(state, context) {
  const { t, drafting, set } = context;
  const { file, review, draft, view } = state;
  const writes = draft.draft.state === 'OPEN' && may(state, 'POLICY_EDITOR');
  return html`
    <div class="editor">
      <div class="row">
        <a class="quiet" href=${draftAddress(draft.draft.id)}>${back} ${t.backToDraft}</a>
        <h3><code>${file.path}</code></h3>
      </div>
      <div class="row" role="group" aria-label=${t.viewTitle}>
        ${VIEWS.map(
          (one) => html`<button class="secondary" aria-pressed=${one === view} @click=${() => drafting.show(one)}>${t.views[one]}</button>`,
        )}
      </div>
      ${view === 'form' ? formView(state, context, !writes) : sourceView(state, context, !writes)}
      <div role="status" class="results">${review ? flawsHere(review, file.path, { ...context, goToLine: (line) => inSource(line, drafting) }) : nothing}</div>
      ${writes
        ? html`<div class="row">
            <button class="primary" ?disabled=${state.busy || !isUnsaved(state)} @click=${() => drafting.save()}>${t.save}</button>
            <span class="fine">${isUnsaved(state) ? t.unsaved : t.saved}${state.looking ? ` · ${t.looking}` : nothing}</span>
            ${file.hash ? html`<button class="quiet" @click=${() => set({ dialog: { name: 'removeFile' } })}>${t.removeFile}</button>` : nothing}
          </div>`
        : nothing}
    </div>
  `;
}

/** A line is shown in the source, whichever view is open. */
function inSource(line, drafting) {
  drafting.show('source');
  setTimeout(() => goToLine(line));
}
