import { html, nothing } from './lit.js';
import { money } from './format.js';

const ME = { consumer: 'CONSUMER', merchant: 'MERCHANT', staff: 'MEDIATOR' };

/** The agreement: to read, to accept with a tick and a click, and how each promise stands. */
export function agreementCard({ agreement, closed }, context) {
  if (!agreement) return nothing;
  const { t } = context;
  return html`
    <section class="agreed" aria-label=${t.document}>
      <h3>${t.document} <span class="tag">${agreement.signed ? t.signed : t.unsigned}</span></h3>
      <p class="row">${documents(agreement, t)}</p>
      ${agreement.acceptances.map(({ party }) => html`<p class="fine">${t.accepted[party]}</p>`)}
      ${acceptForm(agreement, closed, context)}
      <ul class="promises">
        ${agreement.items.map((item) => html`<li data-state=${item.state}>${promise(item, agreement, closed, context)}</li>`)}
      </ul>
    </section>
  `;
}

function documents({ links, signed }, t) {
  return html`
    <a href=${links.page} target="_blank" rel="noopener">${t.readAgreement}</a>
    <a href=${links.pdf} download>PDF</a>
    ${signed ? html`<a href=${links.signature} download>${t.signatureFile}</a>` : nothing}
  `;
}

function acceptForm({ hash, signed, signatories, acceptances }, closed, { t, side, dealing, busy }) {
  const me = ME[side];
  const waits = signatories.includes(me) && !acceptances.some(({ party }) => party === me);
  if (signed || closed || !waits || !dealing) return nothing;
  const submit = (event) => {
    event.preventDefault();
    dealing.acceptAgreement(hash);
  };
  return html`
    <form class="answer" @submit=${submit}>
      <label class="check"><input type="checkbox" name="read" required /> <span>${t.haveRead}</span></label>
      <div class="row"><button class="primary" ?disabled=${busy}>${t.acceptAgreement}</button></div>
    </form>
  `;
}

function promise(item, { total }, closed, { t, locale, side, dealing }) {
  const amount = Number(item.amount) ? money({ amount: item.amount, currency: total.currency }, locale) : nothing;
  const says = (done) => dealing.report(item.number, done);
  return html`
    <p><strong>${item.title}</strong> ${amount} <span class="tag">${item.late ? t.late : t.promiseStates[item.state]}</span></p>
    <p class="fine">${t.dueBy(item.due)}</p>
    ${closed || !dealing || side === 'staff' ? nothing : html`<div class="row">${reports(item, side, says, t)}</div>`}
  `;
}

function reports({ state }, side, says, t) {
  if (side === 'merchant') {
    return state === 'received' || state === 'done'
      ? nothing
      : html`<button class="secondary" type="button" @click=${() => says(true)}>${t.reportDone}</button>`;
  }
  return html`
    ${state === 'received' ? nothing : html`<button class="secondary" type="button" @click=${() => says(true)}>${t.hasArrived}</button>`}
    ${state === 'missing' || state === 'received' ? nothing : html`<button class="quiet" type="button" @click=${() => says(false)}>${t.hasNotArrived}</button>`}
  `;
}

/** The case file with its agreement, where there is one: the links in it are good for an hour. */
export async function withAgreement(file, call, path) {
  if (!file.dealings?.agreement) return file;
  try {
    return { ...file, agreement: await call('GET', `${path}/agreement`) };
  } catch {
    return file; // what was agreed is told in the dealings too
  }
}
