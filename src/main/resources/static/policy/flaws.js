import { html, nothing } from '../shared/lit.js';
import { pick } from '../shared/language.js';
import { draftAddress } from './route.js';

/** Everything that is wrong, each with its file and line; a flaw of a draft leads to its file. */
export function flawList({ flaws, sound }, { t, locale, draftId }) {
  if (!flaws.length) return html`<p class="good">${t.noFlaws}</p>`;
  return html`
    <h3>${sound ? t.notesOnly(flaws.length) : t.flawed(flaws.length)}</h3>
    <ul class="flaws">
      ${flaws.map(
        (flaw) => html`<li data-weight=${flaw.weight}>
          ${draftId ? html`<a href=${draftAddress(draftId, flaw.file)}>${place(flaw)}</a>` : html`<code>${place(flaw)}</code>`}
          ${pick(flaw.what, locale)}
        </li>`,
      )}
    </ul>
  `;
}

/** What is wrong in the open file, each leading to its line; and how much is wrong elsewhere. */
export function flawsHere({ flaws }, path, { t, locale, goToLine }) {
  const here = flaws.filter((flaw) => flaw.file === path);
  const elsewhere = flaws.filter((flaw) => flaw.file !== path && flaw.weight === 'ERROR').length;
  return html`
    ${here.length ? nothing : html`<p class="good">${t.noFlawsHere}</p>`}
    <ul class="flaws">
      ${here.map(
        (flaw) => html`<li data-weight=${flaw.weight}>
          <button class="link" @click=${() => goToLine(flaw.line)}>${t.line(flaw.line)}</button> ${pick(flaw.what, locale)}
        </li>`,
      )}
    </ul>
    ${elsewhere ? html`<p class="fine">${t.elsewhere(elsewhere)}</p>` : nothing}
  `;
}

const place = ({ file, line }) => (line ? `${file}:${line}` : file);
