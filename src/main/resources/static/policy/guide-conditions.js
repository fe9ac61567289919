import { html, repeat } from '../shared/lit.js';
import { choice } from './guide-fields.js';

const USABLE = ['BOOL', 'CHOICE', 'CHOICES', 'COUNT', 'DAYS', 'DATE'];
const COMPARISONS = { BOOL: ['is'], CHOICE: ['is', 'not'], CHOICES: ['is', 'not'], COUNT: ['least', 'most', 'is'], DAYS: ['least', 'most', 'is'], DATE: ['least', 'most'] };
let made = 0;

/** When the right is there: each condition a fact, a comparison and a value, all from lists. */
export function conditionFields(state, context) {
  const { t, guide } = context;
  const another = () => guide.add('conditions', { key: `c${made++}`, fact: '' });
  return html`
    <div class="part">
      <p>${t.guide.conditions}</p>
      <ul class="parts">
        ${repeat(state.conditions, ({ key }) => key, (one) => html`<li class="row">${fields(one, state, context)}</li>`)}
      </ul>
      <button class="secondary" type="button" @click=${another}>${t.guide.newCondition}</button>
    </div>
  `;
}

function fields(one, state, context) {
  const { t, guide } = context;
  const known = offered(state, context);
  const fact = known.find(({ id }) => id === one.fact) ?? known[0];
  const { key } = one;
  return html`
    ${choice(`${key}.fact`, t.fact, known.map(({ id, title }) => [id, title]), (chosen) => guide.replace('conditions', one, { fact: chosen }))}
    ${choice(`${key}.comparison`, t.guide.comparison, COMPARISONS[fact.type].map((id) => [id, t.guide.comparisons[id]]))}
    ${value(`${key}.value`, fact, t)}
    <button class="quiet" type="button" @click=${() => guide.drop('conditions', one)}>${t.guide.drop}</button>
  `;
}

/** The questions of this page first, by what they are called in English, then the vocabulary. */
function offered({ facts, questions }, { locale }) {
  const form = document.querySelector('form.guide');
  const named = ({ key }, language) => form?.elements[`${key}.${language}`]?.value.trim() ?? '';
  const own = questions.map((one) => ({
    id: named(one, 'en'),
    type: one.type,
    title: named(one, locale) || named(one, 'en'),
    choices: Array.from({ length: one.answers }, (_, at) => ({
      value: slug(form?.elements[`${one.key}.${at}.en`]?.value ?? ''),
      label: { zh: form?.elements[`${one.key}.${at}.zh`]?.value ?? '', en: form?.elements[`${one.key}.${at}.en`]?.value ?? '' },
    })),
  }));
  const old = facts.map((fact) => ({ ...fact, title: fact.title[locale], choices: fact.choices }));
  return [...own, ...old].filter(({ type }) => USABLE.includes(type)).map((one) => ({ ...one, locale }));
}

function value(name, { type, choices, locale }, t) {
  switch (type) {
    case 'BOOL':
      return choice(name, t.value, [['true', t.yes], ['false', t.no]]);
    case 'CHOICE':
    case 'CHOICES':
      return choice(name, t.value, choices.filter((one) => one.value).map((one) => [one.value, one.label[locale]]));
    default:
      return html`<label class="field"><span>${t.value}</span><input name=${name} required type=${type === 'DATE' ? 'date' : 'number'} /></label>`;
  }
}

/** As the server makes the value of a choice. */
const slug = (words) => words.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().replaceAll(' ', '-');
