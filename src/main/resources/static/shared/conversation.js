import './log.js';
import { html, nothing, repeat } from './lit.js';
import { entryView, pendingView } from './entry.js';
import { down } from './icons.js';

const toEnd = (event) => event.currentTarget.closest('.conversation').querySelector('accord-log').toEnd();

/** The timeline and, behind it, what is still on its way. A message keeps its place in the page when it arrives. */
export function conversation({ timeline, outbox, activity }, context, after = nothing) {
  const { t } = context;
  const rows = [
    ...timeline.entries.map((entry) => ({ key: entry.clientMessageId ?? entry.seq, entry })),
    ...outbox.map((item) => ({ key: item.clientMessageId, item })),
  ];
  return html`
    <div class="conversation">
      <h2 class="hidden">${t.entries}</h2>
      <accord-log role="log" aria-live="polite" aria-label=${t.entries} aria-busy=${!timeline.caughtUp} tabindex="0">
        ${repeat(
          rows,
          (row) => row.key,
          ({ entry, item }) => (entry ? entryView(entry, context) : pendingView(item, context)),
        )}
        ${activity ? html`<p class="activity"><span class="dots" aria-hidden="true"></span>${activity}</p>` : nothing}
        ${after}
      </accord-log>
      <button class="to-end square" aria-label=${t.newest} title=${t.newest} @click=${toEnd}>${down}</button>
    </div>
  `;
}
