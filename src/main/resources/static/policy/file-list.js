import { html, nothing } from '../shared/lit.js';
import { draftAddress } from './route.js';
import { may } from './state.js';

/** The files of a draft by folder, those that changed first. */
export function fileList(state, context) {
  const { t } = context;
  const { draft } = state.draft;
  const changed = Object.keys(draft.changes).sort();
  const folders = Map.groupBy(state.paths, (path) => path.split('/').slice(0, -1).join('/'));
  return html`
    <section aria-labelledby="files-title">
      <h3 id="files-title">${t.files}</h3>
      ${may(state, 'POLICY_EDITOR') && draft.state === 'OPEN' ? newFile(draft, t) : nothing}
      ${changed.length ? folder(t.changedHere, changed, draft, true) : nothing}
      ${[...folders].map(([name, paths]) => folder(name || t.root, paths, draft, false))}
    </section>
  `;
}

function folder(name, paths, draft, open) {
  return html`
    <details class="folder" ?open=${open}>
      <summary>${name} <span class="fine">${paths.length}</span></summary>
      <ul>${paths.map((path) => html`<li><a href=${draftAddress(draft.id, path)}>${path.split('/').at(-1)}</a></li>`)}</ul>
    </details>
  `;
}

function newFile(draft, t) {
  const submit = (event) => {
    event.preventDefault();
    location.hash = draftAddress(draft.id, new FormData(event.target).get('path'));
  };
  return html`
    <form class="ask" @submit=${submit}>
      <label class="field"><span>${t.newPath}</span><input name="path" required placeholder="cn/entitlements/…yaml" autocomplete="off" /></label>
      <button class="secondary">${t.openNew}</button>
    </form>
  `;
}
