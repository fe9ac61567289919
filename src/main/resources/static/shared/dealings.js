import { html, nothing } from './lit.js';
import { money } from './format.js';
import { bidForm, offerForm, reasonForm } from './dealing-forms.js';

const OTHER = { consumer: 'merchant', merchant: 'consumer' };

/** The stage, what ends when, and what happens then. */
export function course({ stage, clocks = [] }, { t }) {
  const running = clocks.find((clock) => !clock.paused);
  return html`
    <div class="course">
      <p><strong>${t.stages[stage] ?? stage}</strong> ${running ? html`<span class="tag">${t.until(running.endsOn)}</span>` : nothing}</p>
      ${clocks.map((clock) => html`<p class="fine">${clock.paused ? t.clockPaused(clock.title) : clock.silence}</p>`)}
      ${running?.decided ? html`<p class="fine">${t.calendarOpen(running.decided)}</p>` : nothing}
    </div>
  `;
}

/** Facts that the seller tells otherwise. */
export function contestedFacts({ contested }, context) {
  const { t, name } = context;
  if (!contested.length) return nothing;
  return html`
    <h3>${t.contested}</h3>
    <ul class="contested">
      ${contested.map(
        ({ id, title, value, statement }) => html`
          <li><strong>${title}</strong> ${value == null ? t.denied : t.otherwise(name.value(id, value))} <q>${statement}</q></li>
        `,
      )}
    </ul>
  `;
}

/** What the rules give on either telling of contested facts, and which fact makes the difference. */
export function bothVersions({ versions, dealings }, { t, locale, name }) {
  if (!versions || !dealings.contested.length) return nothing;
  const row = (label, { owed, range }) => html`
    <tr><th scope="row">${label}</th><td class="figure">${money(owed, locale)}</td><td class="figure">${money(range.ceiling, locale)}</td></tr>
  `;
  return html`
    <h3>${t.bothVersions}</h3>
    <table class="heads">
      <thead><tr><th scope="col">${t.version}</th><th scope="col" class="figure">${t.owed}</th><th scope="col" class="figure">${t.atMost}</th></tr></thead>
      <tbody>${row(t.consumersVersion, versions.consumers)} ${row(t.sellersVersion, versions.sellers)}</tbody>
    </table>
    <p>${versions.deciding.length ? t.deciding(name.facts(versions.deciding)) : t.noDifference}</p>
  `;
}

/** Open offers, the newest last; the other side's newest can be answered. */
export function offers(state, context) {
  const { offers: all, agreement } = state.file.dealings;
  const { t } = context;
  if (!all.length) return nothing;
  return html`
    <h3>${t.offers}</h3>
    <ol class="offers">
      ${all.map((offer) => html`<li data-offer=${offer.n}>${offerRow(offer, state, context)}</li>`)}
    </ol>
    ${agreement ? nothing : answers(all.at(-1), state, context)}
  `;
}

function offerRow({ n, by, amount, options, words, answer }, state, { t, locale, side }) {
  const what = [Number(amount.amount) ? money(amount, locale) : '', ...options.map(({ title }) => title)].filter(Boolean);
  return html`
    <p><strong>${by === side ? t.yourOffer(n) : t.theirOffer[by](n)}</strong> ${what.join(t.list)}
      <span class="tag">${answer ? t.answered[answer] : t.waits}</span></p>
    ${words ? html`<p class="fine"><q>${words}</q></p>` : nothing}
  `;
}

function answers(offer, state, context) {
  const { t, side, dealing, dispatch } = context;
  if (offer.answer || offer.by !== OTHER[side] || state.closed) return nothing;
  const open = (form) => dispatch({ type: 'set', change: { form } });
  if (state.form === 'counter') return offerForm(state, context, (words) => dealing.counter(offer.n, words));
  if (state.form === 'decline') return reasonForm(state, context, t.decline, (reason) => dealing.decline(offer.n, reason));
  return html`
    <div class="row">
      <button class="primary" ?disabled=${state.busy} @click=${() => dealing.accept(offer.n)}>${t.acceptOffer}</button>
      <button class="secondary" @click=${() => open('counter')}>${t.counter}</button>
      <button class="quiet" @click=${() => open('decline')}>${t.decline}</button>
    </div>
  `;
}

/** What a side can put on the table by itself: an open offer, a sealed bid. */
export function table(state, context) {
  const { t, side, dealing } = context;
  const { offers: all, offersEach, bids, agreement } = state.file.dealings;
  if (agreement || state.closed) return nothing;
  const mine = all.filter(({ by }) => by === side).length;
  const waits = all.length > 0 && !all.at(-1).answer;
  return html`
    ${waits || mine >= offersEach
      ? nothing
      : html`<details><summary>${t.makeOffer(offersEach - mine)}</summary>${offerForm(state, context, (words) => dealing.offer(words))}</details>`}
    ${state.file.stage === 'notice' || bids.round > bids.rounds
      ? nothing
      : html`<details><summary>${t.sealedBid(bids.round, bids.rounds)}</summary>${bidForm(state, context)}</details>`}
    ${moreTime(state, context)}
  `;
}

/** More time, as often as it was published. */
function moreTime({ file, busy }, { t, dealing }) {
  const running = (file.clocks ?? []).find((clock) => !clock.paused);
  return running?.extensions
    ? html`<div class="row"><button class="quiet" type="button" ?disabled=${busy} @click=${() => dealing.extend('')}>${t.askTime}</button></div>`
    : nothing;
}

/** What both sides agreed to. */
export function agreed({ agreement }, { t, locale }) {
  if (!agreement) return nothing;
  return html`
    <div class="agreed">
      <h3>${t.agreement}</h3>
      ${agreement.items.length
        ? html`<ul>${agreement.items.map(({ title, amount, deadline }) => html`<li>${title} ${Number(amount.amount) ? money(amount, locale) : nothing} <span class="fine">${deadline}</span></li>`)}</ul>`
        : nothing}
      <p>${t.total}: <strong>${money(agreement.amount, locale)}</strong></p>
    </div>
  `;
}
