import { html, nothing } from '../shared/lit.js';
import { percent } from '../shared/format.js';

/** What spoke for the category: stretches of the words, marks, and the nearest examples with theirs. */
export function evidence({ grams = [], marks = [], neighbours = [] }, { t, locale, name }) {
  return html`
    ${voices(t.grams, grams, locale)} ${voices(t.marks, marks, locale)}
    ${neighbours.length
      ? html`<h3>${t.neighbours}</h3>
          <ul class="parts neighbours">
            ${neighbours.map(
              (one) => html`<li><q>${one.example}</q> <span class="tag">${name.category(one.category)}</span> <span class="fine">${percent(one.nearness, locale)}</span></li>`,
            )}
          </ul>`
      : nothing}
  `;
}

function voices(title, heard, locale) {
  const weight = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return heard.length
    ? html`<h3>${title}</h3>
        <p class="voices">${heard.map((one) => html`<span class="tag">${one.words} ${weight.format(one.weight)}</span> `)}</p>`
    : nothing;
}
