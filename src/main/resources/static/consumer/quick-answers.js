import { html, nothing } from '../shared/lit.js';
import { toWords } from '../shared/focus.js';
import { optionsOf, typeOf } from './value-fields.js';

const MOST = 12;

/** What the open question can be answered with at one press; whoever likes writes instead. */
export function quickAnswers(state, context) {
  const question = openQuestion(state);
  if (!question || state.outbox.length > 0 || state.withdrawn) return nothing;
  const { t, talk } = context;
  const say = (words) => {
    if (!words) return;
    talk().say(words);
    toWords();
  };
  return html`
    <div class="quick-answers" role="group" aria-label=${t.quickAnswers}>
      ${answers(question, state, context, say)}
      <button type="button" class="secondary" data-unknown @click=${() => say(t.unknown)}>${t.unknown}</button>
    </div>
  `;
}

/** What was done since, such as a file handed in, is told in a line and answers nothing. */
function openQuestion({ timeline, handler, closed }) {
  const newest = timeline.entries.findLast(({ author, kind }) => author !== 'SYSTEM' || kind !== 'event');
  return newest?.kind === 'question' && handler === 'ASSISTANT' && !closed ? newest : null;
}

function answers({ asks = [], text }, state, context, say) {
  const [id] = asks;
  if (!id || !state.terms?.types) return nothing;
  const options = optionsOf(id, state, context) ?? [];
  const type = typeOf(id, state);
  if (type === 'DATE') return picking(context.t.sendDay, dayField(context.t), say);
  if (type === 'CHOICES') return picking(context.t.sendPicked, options.map(check), say, context.t.list);
  const named = id === 'category' ? options.filter((title) => text.includes(title)) : options;
  return named.length > MOST ? nothing : named.map((words) => press(words, say));
}

function press(words, say) {
  return html`<button type="button" class="secondary" @click=${() => say(words)}>${words}</button>`;
}

/** Several, or a day from a calendar: picked first, then sent. */
function picking(label, fields, say, list = '') {
  const submit = (event) => {
    event.preventDefault();
    say(new FormData(event.target).getAll('picked').join(list));
  };
  return html`<form class="row" @submit=${submit}>${fields} <button class="secondary">${label}</button></form>`;
}

function dayField(t) {
  return html`<input type="date" name="picked" aria-label=${t.pickDay} required />`;
}

function check(option) {
  return html`<label class="check"><input type="checkbox" name="picked" value=${option} /><span>${option}</span></label>`;
}
