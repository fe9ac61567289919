import { html } from '../shared/lit.js';
import { lines, pair } from './guide-fields.js';
import { questionFields } from './guide-questions.js';
import { rightFields } from './guide-right.js';

const USUAL = ['price', 'purchase_date', 'delivery_date', 'goods', 'evidence', 'seller_contacted', 'remedy'];

/** A new kind of dispute, step by step, for somebody who writes no files. */
export function guidePage(state, context) {
  const { t } = context;
  const { guide } = state;
  if (!guide) return html`<p class="loading">${t.loading}</p>`;
  const submit = (event) => {
    event.preventDefault();
    context.guide.finish(event.target);
  };
  return html`
    <form class="guide" @submit=${submit}>
      <p>${t.guide.intro}</p>
      <fieldset>
        <legend>${t.guide.what}</legend>
        ${pair('title', t.guide.name, t)} ${pair('definition', t.guide.definition, t, { rows: 2 })}
      </fieldset>
      <fieldset>
        <legend>${t.guide.said}</legend>
        <p class="fine">${t.guide.saidHint}</p>
        ${lines('examples', t.guide.examples, t)}
      </fieldset>
      <fieldset>
        <legend>${t.guide.ask}</legend>
        ${factChecks(guide.facts, context)} ${questionFields(guide, context)}
      </fieldset>
      ${rightFields(state, context)}
      <div class="row"><button class="primary" ?disabled=${state.busy}>${t.guide.finish}</button></div>
    </form>
  `;
}

function factChecks(facts, { t, locale }) {
  const usual = facts.filter(({ id }) => USUAL.includes(id));
  const others = facts.filter(({ id }) => !USUAL.includes(id));
  const check = ({ id, title }) => html`
    <label class="check"><input type="checkbox" name="fact" value=${id} ?checked=${id === 'price'} /><span>${title[locale]}</span></label>
  `;
  return html`
    <p class="fine">${t.guide.factsHint}</p>
    <div class="checks">${usual.map(check)}</div>
    <details class="folder"><summary>${t.guide.moreFacts(others.length)}</summary><div class="checks">${others.map(check)}</div></details>
  `;
}
