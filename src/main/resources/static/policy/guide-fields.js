import { html } from '../shared/lit.js';

/** The same words in both languages. */
export function pair(name, label, t, { rows, required = true } = {}) {
  const field = (language) => html`
    <label class="field">
      <span>${label} (${t.languages[language]})</span>
      ${rows
        ? html`<textarea name=${`${name}.${language}`} rows=${rows} ?required=${required} lang=${language}></textarea>`
        : html`<input name=${`${name}.${language}`} ?required=${required} lang=${language} autocomplete="off" />`}
    </label>
  `;
  return html`<div class="pair">${field('zh')} ${field('en')}</div>`;
}

/** A sentence on each line. */
export function lines(name, label, t) {
  return pair(name, label, t, { rows: 6 });
}

/** Words by which an answer is known, with commas between them; they may be left out. */
export function words(name, label, t) {
  return pair(`${name}.words`, label, t, { required: false });
}

export function choice(name, label, options, onChange = () => {}) {
  return html`
    <label class="field">
      <span>${label}</span>
      <select name=${name} @change=${(event) => onChange(event.target.value)}>
        ${options.map(([value, shown]) => html`<option value=${value}>${shown}</option>`)}
      </select>
    </label>
  `;
}
