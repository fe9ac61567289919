import { svg, html } from './lit.js';

/** Line icons; always beside words or on a button that has a label. */
const icon = (shape) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const mark = icon(svg`<path d="M4 12.5 9 17 20 6" /><path d="M4 18.5h16" />`);
export const more = icon(svg`<path d="M5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2z" />`);
export const send = icon(svg`<path d="M12 19V6M6 12l6-6 6 6" />`);
export const person = icon(svg`<circle cx="12" cy="8" r="3.5" /><path d="M5 20c.8-3.6 3.6-5.5 7-5.5s6.2 1.9 7 5.5" />`);
export const cross = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const back = icon(svg`<path d="M15 5 8 12l7 7" />`);
export const down = icon(svg`<path d="M12 5v13M6 12l6 6 6-6" />`);
export const book = icon(svg`<path d="M5 5.5A2.5 2.5 0 0 1 7.5 3H19v15H7.5A2.5 2.5 0 0 0 5 20.5zM5 20.5A2.5 2.5 0 0 0 7.5 21H19v-3" />`);
export const paperclip = icon(svg`<path d="m20 11-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7l-8.4 8.4a1.6 1.6 0 0 1-2.3-2.3l7.8-7.8" />`);
export const search = icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" />`);
