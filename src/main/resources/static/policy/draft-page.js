import { html, nothing } from '../shared/lit.js';
import { draftActions } from './draft-actions.js';
import { evaluation } from './evaluation-view.js';
import { fileEditor } from './file-editor.js';
import { fileList } from './file-list.js';
import { guidePage } from './guide-page.js';
import { flawList } from './flaws.js';
import { replay } from './replay-view.js';
import { draftAddress } from './route.js';

/** One draft: what can be done with it, its files, and what came out of trying it. */
export function draftPage(state, context) {
  const { t } = context;
  const { draft: shown } = state;
  if (!shown) return state.problem ? nothing : html`<p class="loading">${t.loading}</p>`;
  const { draft } = shown;
  return html`
    <section class="draft" aria-labelledby="draft-title">
      <header>
        <h2 id="draft-title"><a href=${draftAddress(draft.id)}>${draft.name || t.unnamed}</a></h2>
        <p class="fine"><span class="tag">${t.draftStates[draft.state]}</span> ${t.edition} <code>${shown.hash.slice(0, 12)}</code></p>
      </header>
      ${opened(state, context)}
    </section>
  `;
}

function opened(state, context) {
  const { route, file } = state;
  if (route.guide) return guidePage(state, context);
  if (route.file) return file ? fileEditor(state, context) : nothing;
  return overview(state, context);
}

function overview(state, context) {
  const { review, report, job } = state;
  return html`
    ${draftActions(state, context)}
    <div role="status" class="results">
      ${job ? progress(job, context) : nothing} ${review ? flawList(review, { ...context, draftId: state.route.draft }) : nothing}
      ${report?.metrics ? evaluation(report, context) : nothing} ${report?.changed ? replay(report, context) : nothing}
    </div>
    ${fileList(state, context)}
  `;
}

function progress({ kind, state, done, total, problem }, { t }) {
  return html`
    <p class="row">
      <span>${t.jobs[kind]}: ${t.jobStates[state]} ${total ? t.of(done, total) : nothing}</span>
      ${total ? html`<progress max=${total} .value=${done} aria-label=${t.jobs[kind]}></progress>` : nothing}
      ${problem ? html`<span class="alert">${problem}</span>` : nothing}
    </p>
  `;
}
