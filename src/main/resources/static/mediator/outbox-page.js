import { html, nothing, repeat } from '../shared/lit.js';
import { back } from '../shared/icons.js';
import { moment } from '../shared/format.js';

/** What merchants have not taken: what was given up, and what waits for its next attempt. */
export function outboxPage(state, context) {
  const { t } = context;
  const { letters } = state;
  return html`
    <section class="room" aria-labelledby="room-title">
      <header class="case-head">
        <a class="back" href="#" aria-label=${t.queue}>${back}</a>
        <div><h2 id="room-title" tabindex="-1">${t.roomTitles.outbox}</h2><p class="fine">${t.outboxText}</p></div>
      </header>
      <div class="room-body" tabindex="0" role="region" aria-label=${t.roomTitles.outbox}>
        <p role="status">${state.told}</p>
        ${letters
          ? html`${group(t.givenUp, letters.givenUp, t.nothingGivenUp, state, context)} ${group(t.onItsWay, letters.waiting, t.nothingWaits, state, context)}`
          : html`<p class="loading">${t.loading}</p>`}
      </div>
    </section>
  `;
}

function group(title, list, none, state, context) {
  return html`
    <h3>${title} <span class="tag">${list.length}</span></h3>
    ${list.length ? html`<ul class="letters">${repeat(list, ({ id }) => id, (one) => html`<li data-letter=${one.id}>${letter(one, state, context)}</li>`)}</ul>` : html`<p class="fine">${none}</p>`}
  `;
}

function letter(one, { busy }, { t, locale, supervising }) {
  const { type, channel, to, owner, attempts, due, queuedAt } = one;
  const last = attempts.at(-1);
  const dispute = owner.startsWith('dispute/') ? owner.slice('dispute/'.length) : null;
  return html`
    <p><strong>${t.letterTypes[type] ?? type}</strong> <span class="tag">${t.channels[channel]}</span></p>
    <dl>
      <div><dt>${t.letterTo}</dt><dd>${to || t.erased}</dd></div>
      ${dispute ? html`<div><dt>${t.ofCase}</dt><dd><a href=${`#case=${dispute}`}>${dispute.slice(0, 8)}</a></dd></div>` : nothing}
      <div><dt>${t.putThere}</dt><dd>${moment(queuedAt, locale)}</dd></div>
      <div><dt>${t.lastFault}</dt><dd>${last ? fault(last.outcome, t) : t.notTried}</dd></div>
      ${due ? html`<div><dt>${t.nextTry}</dt><dd>${moment(due, locale)}</dd></div>` : nothing}
    </dl>
    ${attempts.length
      ? html`<details><summary>${t.attempts(attempts.length)}</summary><ol>${attempts.map(({ at, outcome }) => html`<li>${moment(at, locale)} · ${fault(outcome, t)}</li>`)}</ol></details>`
      : nothing}
    ${to ? html`<div class="row"><button class="secondary" ?disabled=${busy} @click=${() => supervising.retry(one, t.sentAgain(to))}>${t.sendAgain}</button></div>` : nothing}
  `;
}

function fault(code, t) {
  return t.faults[code] ?? (/^\d{3}$/.test(code) ? t.endpointAnswered(code) : code);
}
