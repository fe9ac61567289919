import { html, nothing } from '../shared/lit.js';
import { table } from '../shared/dealings.js';
import { reasonForm } from '../shared/dealing-forms.js';
import { money } from '../shared/format.js';
import { contestForm } from './contest.js';
import { handInForm } from './handing-in.js';

const STEPS = ['agree', 'contest', 'show', 'offer', 'refuse', 'ask'];

/** How the seller can answer, one step at a time. */
export function answers(state, context) {
  const { t, dispatch } = context;
  const choose = (event) => dispatch({ type: 'set', change: { step: event.target.value, form: null } });
  return html`
    <fieldset class="steps">
      <legend>${t.howAnswer}</legend>
      ${STEPS.filter((step) => state.file.proposals.length || !['agree', 'refuse'].includes(step)).map(
        (step) => html`
          <label class="check">
            <input type="radio" name="step" value=${step} .checked=${state.step === step} @change=${choose} /><span>${t.steps[step]}</span>
          </label>
        `,
      )}
    </fieldset>
    ${state.step ? forms[state.step](state, context) : nothing}
  `;
}

const forms = {
  agree: agreeForm,
  contest: contestForm,
  show: handInForm,
  offer: (state, context) => html`<div class="answer">${table(state, context)}</div>`,
  refuse: (state, context) => reasonForm(state, context, context.t.decline, (reason) => context.answering().decide(number(state), 'decline', reason)),
  ask: (_, { t }) => html`<p>${t.askText}</p><button class="secondary" @click=${() => document.getElementById('words').focus()}>${t.askGo}</button>`,
};

function agreeForm(state, { t, locale, answering }) {
  const { owed } = state.file.proposals.at(-1);
  return html`
    <div class="answer">
      <p>${t.agreeText(money(owed, locale))}</p>
      <button class="primary" ?disabled=${state.busy} @click=${() => answering().decide(number(state), 'accept', '')}>${t.agree}</button>
    </div>
  `;
}

function number({ file }) {
  return file.proposals.length;
}
