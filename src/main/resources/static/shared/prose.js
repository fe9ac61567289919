import { html } from './lit.js';

const ADDRESS = /(https:\/\/[^\s，。；、）)〕\]]+)/;

/** Words as paragraphs; an address that Accord itself gives can be followed. */
export function prose(text, { linked = false } = {}) {
  const parts = linked ? text.split(ADDRESS) : [text];
  return html`<p class="prose">${parts.map((part, index) => (index % 2 ? link(part) : part))}</p>`;
}

function link(address) {
  return html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>`;
}
