import { html } from '../shared/lit.js';
import { chosenFiles, fileField } from '../shared/files.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Says that a fact is otherwise: which, what it is, and in the seller's words. */
export function contestForm(state, context) {
  const { t, name, answering, dispatch } = context;
  const { facts } = state.file;
  const chosen = facts.find(({ id }) => id === state.fact) ?? facts[0];
  if (!chosen) return html`<p>${t.noFacts}</p>`;
  const submit = (event) => {
    event.preventDefault();
    const { value = '', statement } = Object.fromEntries(new FormData(event.target));
    answering().contest(chosen.id, written(value, chosen.value), statement, chosenFiles(event.target));
  };
  return html`
    <form class="answer" @submit=${submit}>
      <label class="field">
        <span>${t.whichFact}</span>
        <select name="fact" @change=${(event) => dispatch({ type: 'set', change: { fact: event.target.value } })}>
          ${facts.map(({ id, title, value }) => html`<option value=${id} ?selected=${id === chosen.id}>${title}: ${name.value(id, value)}</option>`)}
        </select>
      </label>
      <label class="field"><span>${t.itIs}</span>${field(chosen, state.terms, context)}</label>
      <label class="field"><span>${t.statement}</span><textarea name="statement" rows="3" maxlength="2000" required></textarea></label>
      ${fileField(context)}
      <div class="row"><button class="primary" ?disabled=${state.busy}>${t.contest}</button></div>
    </form>
  `;
}

/** A field for the kind of value that the fact has; left empty, the fact is only denied. */
function field({ id, value }, terms, { t, name }) {
  const choices = terms?.choices[id];
  if (choices) return select(Object.keys(choices), (one) => name.value(id, one));
  if (typeof value === 'boolean') return select(['true', 'false'], (one) => (one === 'true' ? t.yes : t.no));
  if (value?.currency) return html`<input name="value" type="number" min="0" step="0.01" inputmode="decimal" />`;
  if (typeof value === 'number') return html`<input name="value" type="number" min="0" step="1" />`;
  return html`<input name="value" type=${DAY.test(value) ? 'date' : 'text'} maxlength="500" />`;
}

function select(values, label) {
  return html`
    <select name="value">
      <option value=""></option>
      ${values.map((one) => html`<option value=${one}>${label(one)}</option>`)}
    </select>
  `;
}

function written(given, value) {
  return given && value?.currency ? `${Number(given).toFixed(2)} ${value.currency}` : given;
}
