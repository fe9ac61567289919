import { html, nothing } from '../shared/lit.js';
import { fileList } from '../shared/files.js';

/** What the sides have handed in, each to be saved. */
export function papers({ file }, context) {
  if (!file?.files?.length) return nothing;
  const title = context.t.papers(file.files.length);
  return html`
    <details class="noted papers" name="above">
      <summary>${title}</summary>
      <section aria-label=${title} tabindex="0">${fileList(file, { ...context, side: 'consumer' })}</section>
    </details>
  `;
}
