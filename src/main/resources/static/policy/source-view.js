import { html, live } from '../shared/lit.js';

/** The text of the file beside its line numbers; lines with something wrong are marked. */
export function sourceView({ file, review }, { t, drafting }, readOnly) {
  const wrong = new Set(
    (review?.flaws ?? []).filter((flaw) => flaw.file === file.path && flaw.weight === 'ERROR').map((flaw) => flaw.line),
  );
  const numbers = file.text.split('\n').map((_, at) => (wrong.has(at + 1) ? `● ${at + 1}` : `${at + 1}`));
  return html`
    <div class="source">
      <pre class="lines" aria-hidden="true">${numbers.join('\n')}</pre>
      <textarea
        id="source"
        aria-label=${t.sourceOf(file.path)}
        spellcheck="false"
        autocapitalize="off"
        wrap="off"
        ?readonly=${readOnly}
        .value=${live(file.text)}
        @input=${(event) => drafting.type(event.target.value)}
        @scroll=${alongside}
      ></textarea>
    </div>
  `;
}

/** Puts the caret on a line and shows it. */
export function goToLine(line) {
  const area = document.getElementById('source');
  if (!area) return;
  const before = area.value.split('\n').slice(0, Math.max(0, line - 1));
  const start = before.join('\n').length + (before.length ? 1 : 0);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  area.scrollTop = (area.scrollHeight / area.value.split('\n').length) * Math.max(0, line - 5);
}

function alongside({ target }) {
  target.previousElementSibling.scrollTop = target.scrollTop;
}
