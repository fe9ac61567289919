import { html, nothing } from './lit.js';
import { CURRENCIES } from './format.js';

/** What can be offered beside an amount. */
const KINDS = ['replacement', 'repair', 'shipping', 'apology'];

/** An offer: an amount within the lawful range, what else, and why. */
export function offerForm(state, { t, dispatch }, send) {
  const submit = (event) => {
    event.preventDefault();
    const words = new FormData(event.target);
    send({ amount: sum(words.get('amount'), state), options: words.getAll('option'), reason: words.get('reason') });
  };
  return html`
    <form class="answer" @submit=${submit}>
      ${amountField(state, t, t.offerAmount)}
      <fieldset class="choices">
        <legend>${t.offerAlso}</legend>
        ${KINDS.map((kind) => html`<label class="check"><input type="checkbox" name="option" value=${kind} /><span>${t.kinds[kind]}</span></label>`)}
      </fieldset>
      <label class="field"><span>${t.offerWords}</span><textarea name="reason" rows="2" maxlength="2000"></textarea></label>
      <div class="row">
        <button class="primary" ?disabled=${state.busy}>${t.offerSend}</button>
        ${state.form ? html`<button class="quiet" type="button" @click=${() => dispatch({ type: 'set', change: { form: null } })}>${t.cancel}</button>` : nothing}
      </div>
    </form>
  `;
}

/** A sealed bid, with the published rule beside it. */
export function bidForm(state, { t, side, dealing }) {
  const { rule, placed } = state.file.dealings.bids;
  if (placed) return html`<p class="fine">${rule}</p><p class="decided">${t.bidPlaced}</p>`;
  const submit = (event) => {
    event.preventDefault();
    dealing.bid(sum(new FormData(event.target).get('amount'), state));
  };
  return html`
    <form class="answer" @submit=${submit}>
      <p class="fine">${rule}</p>
      ${amountField(state, t, side === 'merchant' ? t.bidMost : t.bidLeast)}
      <button class="primary" ?disabled=${state.busy}>${t.bidSend}</button>
    </form>
  `;
}

/** A reason, for what is declined or asked. */
export function reasonForm(state, { t, dispatch }, label, send) {
  const submit = (event) => {
    event.preventDefault();
    send(new FormData(event.target).get('reason'));
  };
  return html`
    <form class="answer" @submit=${submit}>
      <label class="field"><span>${t.reason}</span><textarea name="reason" rows="2" maxlength="2000"></textarea></label>
      <div class="row">
        <button class="primary" ?disabled=${state.busy}>${label}</button>
        <button class="quiet" type="button" @click=${() => dispatch({ type: 'set', change: { form: null } })}>${t.cancel}</button>
      </div>
    </form>
  `;
}

/** Who the seller is, and in which language they are told. */
export function sellerFields(t, spoken) {
  return html`
    <label class="field"><span>${t.sellerName}</span><input name="name" maxlength="200" autocomplete="off" /></label>
    <label class="field">
      <span>${t.sellerMail}</span>
      <input name="email" type="email" maxlength="200" autocomplete="off" aria-describedby="mail-rule" />
    </label>
    <p class="fine" id="mail-rule">${t.sellerMailRule}</p>
    <label class="field">
      <span>${t.sellerLanguage}</span>
      <select name="locale">
        ${['zh', 'en'].map((one) => html`<option value=${one} ?selected=${one === spoken}>${t.languages[one]}</option>`)}
      </select>
    </label>
  `;
}

function amountField(state, t, label) {
  return html`
    <label class="field">
      <span>${label(currency(state))}</span>
      <input name="amount" type="number" inputmode="decimal" min="0" step="0.01" required />
    </label>
  `;
}

function sum(amount, state) {
  return { amount: Number(amount).toFixed(2), currency: currency(state) };
}

/** That of the newest proposal. */
function currency({ file }) {
  return file.proposals.at(-1)?.owed.currency ?? CURRENCIES[file.jurisdiction];
}
