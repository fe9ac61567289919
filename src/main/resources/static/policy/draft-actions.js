import { html, nothing } from '../shared/lit.js';
import { guideAddress } from './route.js';
import { may } from './state.js';

/** How far a draft has come, and the next steps in their order: check, evaluate, replay, publish. */
export function draftActions(state, context) {
  const { t, drafting, set } = context;
  const { draft, hash, live } = state.draft;
  if (draft.state !== 'OPEN') return nothing;
  const ask = (name) => () => set({ dialog: { name } });
  const edits = may(state, 'POLICY_EDITOR');
  return html`
    <ol class="stages">${stages(draft, hash).map(([name, done, note]) => html`<li data-done=${done}>${t.stages[name](note)}</li>`)}</ol>
    ${draft.base === live || !edits
      ? nothing
      : html`<p class="alert">${t.behind} <button class="secondary" @click=${() => drafting.rebase()}>${t.rebase}</button></p>`}
    ${edits ? html`<p><a class="new-category" href=${guideAddress(draft.id)}>${t.newCategory}</a></p>` : nothing}
    <div class="row" role="group" aria-label=${t.steps}>
      <button class="secondary" ?disabled=${state.busy} @click=${() => drafting.check()}>${t.check}</button>
      <button class="secondary" ?disabled=${state.busy} @click=${() => drafting.run('evaluate')}>${t.evaluate}</button>
      <button class="secondary" ?disabled=${state.busy} @click=${() => drafting.run('replay')}>${t.replay}</button>
      ${draft.evaluated
        ? html`<button class="quiet" @click=${() => drafting.showEvaluation()}>${t.showEvaluation}</button>`
        : nothing}
      ${may(state, 'POLICY_PUBLISHER')
        ? html`<button class="primary" ?disabled=${state.busy} @click=${ask('publish')}>${t.publish}</button>`
        : nothing}
      ${edits ? html`<button class="quiet" @click=${ask('discard')}>${t.discard}</button>` : nothing}
    </div>
  `;
}

function stages({ changes, checked, evaluated }, hash) {
  const isNow = (note) => Boolean(note) && note.edition === hash;
  return [
    ['changed', Object.keys(changes).length > 0, Object.keys(changes).length],
    ['checked', isNow(checked) && checked.flaws === 0, isNow(checked) ? checked.flaws : null],
    ['evaluated', isNow(evaluated) && evaluated.regressions === 0, isNow(evaluated) ? evaluated.regressions : null],
  ];
}
