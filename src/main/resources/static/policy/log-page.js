import { html, nothing } from '../shared/lit.js';
import { moment } from '../shared/format.js';
import { changeView } from './change-view.js';

/** Who did what and when, the newest first; a change of a file opens to before and after. */
export function logPage({ log, change }, context) {
  const { t } = context;
  return html`
    <section aria-labelledby="log-title">
      <h2 id="log-title">${t.pages.log}</h2>
      ${log ? html`<ol class="log">${log.map((entry) => html`<li>${line(entry, change, context)}</li>`)}</ol>` : html`<p class="loading">${t.loading}</p>`}
    </section>
  `;
}

function line(entry, change, { t, locale, releasing, set }) {
  const { at, by, what, draft, path, from, reason } = entry;
  const open = change?.entry === entry;
  const turn = () => (open ? set({ change: null }) : releasing.compare(entry));
  return html`
    <p>
      <time datetime=${at}>${moment(at, locale)}</time> <strong>${by}</strong> ${t.acts[what] ?? what}
      ${path ? html`<code>${path}</code>` : nothing} ${from ? t.goesLive(moment(from, locale)) : nothing}
      ${reason ? why(what, reason, t) : nothing}
      ${draft ? html`<a href=${`#draft=${draft}`}>${t.toDraft}</a>` : nothing}
      ${path ? html`<button class="link" aria-expanded=${open} @click=${turn}>${t.beforeAfter}</button>` : editions(entry)}
    </p>
    ${open ? changeView(change, t) : nothing}
  `;
}

/** Checks and evaluations give a count, people a reason in their own words. */
function why(what, reason, t) {
  return ['Checked', 'Evaluated'].includes(what) ? html`· ${t.foundWrong(Number.parseInt(reason, 10), what)}` : html`<q>${reason}</q>`;
}

function editions({ before, after }) {
  const short = (hash) => html`<code>${hash.slice(0, 12)}</code>`;
  return html`${before ? short(before) : nothing} ${before && after ? '→' : nothing} ${after ? short(after) : nothing}`;
}
