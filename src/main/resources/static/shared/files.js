import { html, nothing } from './lit.js';
import { size } from './format.js';

export const LARGEST = 5 * 1024 * 1024;
export const KINDS = 'application/pdf,image/jpeg,image/png,image/webp,image/gif,image/heic';

/** What the sides have handed in, each to be saved; the links are good for an hour. */
export function fileList({ files = [] }, { t, locale, name, side }) {
  if (!files.length) return nothing;
  return html`
    <section class="files" aria-label=${t.files}>
      <h3>${t.files}</h3>
      <ul>
        ${files.map(
          (file) => html`
            <li>
              <a href=${file.link} download=${file.name}>${file.name}</a>
              <span class="fine">${[file.by === side ? t.handedInByYou : t.handedInBy[file.by], size(file.size, locale), file.about && t.aboutFact(name.fact(file.about))].filter(Boolean).join(' · ')}</span>
              <details><summary class="fine">SHA-256</summary><code class="fine">${file.sha256}</code></details>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** Where documents are chosen; what is too large says so before it is sent. */
export function fileField({ t }, { required = false } = {}) {
  return html`
    <label class="field">
      <span>${required ? t.chooseFiles : t.chooseFilesToo}</span>
      <input name="file" type="file" multiple accept=${KINDS} ?required=${required} aria-describedby="file-rule" @change=${(event) => weigh(event.target, t)} />
    </label>
    <p class="fine" id="file-rule">${t.fileRule}</p>
  `;
}

/** The files chosen in a form, as they are sent; null for none. */
export function chosenFiles(form) {
  const files = new FormData(form).getAll('file').filter(({ name }) => name);
  if (!files.length) return null;
  const sent = new FormData();
  files.forEach((file) => sent.append('file', file));
  return sent;
}

/** The case file with the list of documents, where there are any. */
export async function withFiles(file, call, path) {
  if (!file.dealings?.files) return file;
  try {
    return { ...file, files: await call('GET', `${path}/files`) };
  } catch {
    return file; // the conversation tells of them too; asked again with the next entry
  }
}

function weigh(input, t) {
  const large = [...input.files].find((file) => file.size > LARGEST);
  input.setCustomValidity(large ? t.fileTooLarge(large.name) : '');
  input.reportValidity();
}
