import { html, nothing, ref } from '../shared/lit.js';
import { focused } from '../shared/focus.js';
import { CURRENCIES } from '../shared/format.js';

const NUMBERS = ['MONEY', 'COUNT', 'DAYS'];

/** The field in which a fact of this type is told. */
export function valueFields(id, title, state, context) {
  const type = typeOf(id, state);
  const options = optionsOf(id, state, context);
  if (type === 'CHOICES') return checks(title, options);
  if (options) return picked(title, options, chosen(id, state, context));
  const before = known(id, state)?.value ?? '';
  if (type === 'DATE') return field(title, html`<input name="value" type="date" value=${before} required ${ref(focused)} />`);
  if (NUMBERS.includes(type)) return field(unit(title, type, state), number(type, before.amount ?? before));
  return field(title, html`<input name="value" type="text" maxlength="200" value=${before} required ${ref(focused)} />`);
}

/** What was filled in, in the words in which it is sent. */
export function worded(id, form, state, { t }) {
  const values = form.getAll('value').filter(Boolean);
  const money = typeOf(id, state) === 'MONEY';
  return money ? `${Number(values[0]).toFixed(2)} ${currency(state)}` : values.join(t.list);
}

/** What can be chosen, in words; null where anything can be said. */
export function optionsOf(id, { terms }, { t, locale }) {
  if (id === 'category') return Object.entries(terms.categories).filter(([kind]) => kind !== 'non-dispute').map(([, title]) => title[locale]);
  if (terms.choices[id]) return Object.values(terms.choices[id]).map((label) => label[locale]);
  return terms.types[id] === 'BOOL' ? [t.yes, t.no] : null;
}

export function typeOf(id, { terms }) {
  return terms.types[id];
}

function known(id, { file }) {
  return file.facts.find((fact) => fact.id === id);
}

function chosen(id, state, { name }) {
  const before = known(id, state);
  return before ? name.value(id, before.value) : id === 'category' && state.file.category.title;
}

function picked(title, options, now) {
  return field(
    title,
    html`<select name="value" ${ref(focused)}>${options.map((option) => html`<option ?selected=${option === now}>${option}</option>`)}</select>`,
  );
}

function checks(title, options) {
  return html`
    <fieldset class="choices">
      <legend>${title}</legend>
      ${options.map((option, index) => html`<label class="check"><input type="checkbox" name="value" value=${option} ${index ? nothing : ref(focused)} /><span>${option}</span></label>`)}
    </fieldset>
  `;
}

function number(type, before) {
  const step = type === 'MONEY' ? '0.01' : '1';
  return html`<input name="value" type="number" inputmode="decimal" min="0" step=${step} value=${before} required ${ref(focused)} />`;
}

function unit(title, type, state) {
  return type === 'MONEY' ? `${title} (${currency(state)})` : title;
}

function currency({ file }) {
  return file.facts.find(({ value }) => value?.currency)?.value.currency ?? CURRENCIES[file.jurisdiction];
}

function field(label, input) {
  return html`<label class="field"><span>${label}</span>${input}</label>`;
}
