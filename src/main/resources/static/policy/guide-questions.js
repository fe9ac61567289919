import { html, repeat } from '../shared/lit.js';
import { choice, pair, words } from './guide-fields.js';

const TYPES = ['BOOL', 'CHOICE', 'MONEY', 'DATE', 'COUNT', 'TEXT'];
let made = 0;

/** Questions that the vocabulary does not have yet. */
export function questionFields({ questions }, context) {
  const { t, guide } = context;
  const another = () => guide.add('questions', { key: `q${made++}`, type: 'BOOL', answers: 3 });
  return html`
    <ul class="parts">${repeat(questions, ({ key }) => key, (one) => html`<li>${fields(one, context)}</li>`)}</ul>
    <button class="secondary" type="button" @click=${another}>${t.guide.newQuestion}</button>
  `;
}

function fields(one, context) {
  const { t, guide } = context;
  const { key, type } = one;
  return html`
    <fieldset class="part">
      <legend>${t.guide.question}</legend>
      ${choice(`${key}.type`, t.guide.answeredBy, TYPES.map((id) => [id, t.guide.types[id]]), (chosen) =>
        guide.replace('questions', one, { type: chosen }),
      )}
      ${pair(key, t.guide.questionName, t)} ${pair(`${key}.question`, t.guide.questionText, t)}
      ${type === 'BOOL' ? yesOrNo(key, t) : type === 'CHOICE' ? choices(one, context) : ''}
      <button class="quiet" type="button" @click=${() => guide.drop('questions', one)}>${t.guide.drop}</button>
    </fieldset>
  `;
}

function yesOrNo(key, t) {
  return html`${words(`${key}.true`, t.guide.yesWords, t)} ${words(`${key}.false`, t.guide.noWords, t)}`;
}

function choices(one, { t, guide }) {
  const { key, answers } = one;
  return html`
    ${Array.from(
      { length: answers },
      (_, at) => html`${pair(`${key}.${at}`, t.guide.answer(at + 1), t, { required: at < 2 })} ${words(`${key}.${at}`, t.guide.answerWords, t)}`,
    )}
    <button class="quiet" type="button" @click=${() => guide.replace('questions', one, { answers: answers + 1 })}>${t.guide.moreAnswers}</button>
  `;
}
