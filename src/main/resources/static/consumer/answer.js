import { html, nothing, ref } from '../shared/lit.js';
import { focused } from '../shared/focus.js';
import { optionList, paid } from '../shared/proposal.js';

/** What a consumer can answer to a proposal: yes to one of its options, no, or another amount with the reason. */
export function answerForm(proposal, isNewest, state, context) {
  const { t } = context;
  const decision = state.decisions[proposal.n];
  if (decision || !isNewest || state.closed || state.withdrawn) {
    const how = t.decisions[decision] ?? (isNewest ? null : t.replaced);
    return html`${optionList(proposal.options, context)} ${how ? html`<p class="decided">${how}</p>${nextStep(decision, state, t)}` : nothing}`;
  }
  return state.countering === proposal.n
    ? counterForm(proposal, state, context)
    : choiceForm(proposal, state, context);
}

/** Said but not passed on: the seller has to be told. */
function nextStep(decision, { file, closed }, t) {
  const untold = file?.dealings && !file.dealings.seller && !closed;
  return untold && decision && decision !== 'decline' ? html`<p class="fine">${t.thenTell}</p>` : nothing;
}

function choiceForm({ n, options = [], owed }, { busy }, context) {
  const { t, locale, talk, dispatch } = context;
  const submit = (event) => {
    event.preventDefault();
    const chosen = new FormData(event.target).getAll('option');
    const amount = options.find(({ id }) => chosen.includes(id))?.amount ?? owed;
    if (event.submitter.value === 'decline') talk().acts.decide(n, { decision: 'decline', reason: '' });
    else dispatch({ type: 'dialog', dialog: { name: 'accept', n, amount, options: chosen } });
  };
  return html`
    <form class="answer" @submit=${submit}>
      ${options.length ? choices(n, options, t, locale) : nothing}
      <div class="row">
        <button class="primary" name="decision" value="accept" ?disabled=${busy}>${t.accept}</button>
        <button class="secondary" type="button" @click=${() => dispatch({ type: 'countering', countering: n })}>${t.counter}</button>
        <button class="quiet" name="decision" value="decline" ?disabled=${busy}>${t.decline}</button>
      </div>
    </form>
  `;
}

function choices(n, options, t, locale) {
  return html`
    <fieldset class="choices">
      <legend>${t.options}</legend>
      ${options.map(
        (option, index) => html`
          <label class="check">
            <input type="radio" name="option" value=${option.id} ?checked=${index === 0} />
            <span>${option.title}</span> ${paid(option, locale)}
          </label>
        `,
      )}
    </fieldset>
  `;
}

function counterForm({ n, owed, range }, { busy }, { t, talk, dispatch }) {
  const submit = (event) => {
    event.preventDefault();
    const { amount, reason } = Object.fromEntries(new FormData(event.target));
    talk().acts.decide(n, { decision: 'counter', amount: { amount: Number(amount).toFixed(decimals(owed)), currency: owed.currency }, reason });
  };
  return html`
    <form class="answer" @submit=${submit}>
      <label class="field">
        <span>${t.counterAmount(owed.currency)}</span>
        <input name="amount" type="number" inputmode="decimal" min="0" step=${10 ** -decimals(owed)} placeholder=${range.ceiling.amount} required ${ref(focused)} />
      </label>
      <label class="field"><span>${t.counterReason}</span><textarea name="reason" rows="2" maxlength="2000" required></textarea></label>
      <div class="row">
        <button class="primary" ?disabled=${busy}>${t.counterSend}</button>
        <button class="quiet" type="button" @click=${() => dispatch({ type: 'countering', countering: null })}>${t.cancel}</button>
      </div>
    </form>
  `;
}

function decimals({ amount }) {
  return String(amount).split('.')[1]?.length ?? 0;
}
