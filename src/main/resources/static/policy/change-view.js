import { html } from '../shared/lit.js';
import { difference } from './difference.js';

/** A change of a file, line by line: what went, what came, and a little of what stands around it. */
export function changeView({ before, after }, t) {
  const mark = { '-': t.removed, '+': t.added, ' ': '' };
  return html`
    <div class="change" tabindex="0" role="region" aria-label=${t.beforeAfter}>
      ${difference(before, after).map(
        ({ sign, text }) => html`<pre data-sign=${sign}><span class="hidden">${mark[sign]}</span>${sign} ${text}</pre>`,
      )}
    </div>
  `;
}
