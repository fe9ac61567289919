/** The one place that knows where lit-html comes from. */
export { html, nothing, render, svg } from '/webjars/lit-html/lit-html.js';
export { live } from '/webjars/lit-html/directives/live.js';
export { ref } from '/webjars/lit-html/directives/ref.js';
export { repeat } from '/webjars/lit-html/directives/repeat.js';
