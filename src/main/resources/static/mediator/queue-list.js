import { html, nothing } from '../shared/lit.js';
import { ago } from '../shared/format.js';
import { rooms } from './rooms.js';

/** Who waits, the longest first, and what one has in hand. */
export function queueList(state, context) {
  const { queue, selected, now } = state;
  const { t } = context;
  return html`
    <nav class="queue" aria-label=${t.queue} tabindex="-1">
      ${rooms(state, context)}
      ${queue
        ? html`${cases(t.waiting, queue.waiting, t.nobodyWaits)} ${cases(t.mine, queue.mine, t.noneOfMine)}`
        : html`<p class="loading">${t.loading}</p>`}
    </nav>
  `;

  function cases(title, list, none) {
    return html`
      <h2>${title} <span class="tag">${list.length}</span></h2>
      ${list.length
        ? html`<ul>${list.map((one) => html`<li>${caseLink(one, one.disputeId === selected, now, context)}</li>`)}</ul>`
        : html`<p class="fine">${none}</p>`}
    `;
  }
}

function caseLink({ disputeId, since, category, jurisdiction, locale: language }, current, now, { t, locale, name }) {
  return html`
    <a href=${`#case=${disputeId}`} aria-current=${current ? 'true' : nothing}>
      <strong>${category ? name.category(category) : t.noCategory}</strong>
      <code class="fine">${disputeId.slice(0, 8)}</code>
      <span class="fine">${[t.jurisdictions[jurisdiction] ?? jurisdiction, t.languages[language]].filter(Boolean).join(' · ')}</span>
      <time class="fine" datetime=${since}>${ago(since, locale, now)}</time>
    </a>
  `;
}
