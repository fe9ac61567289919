import { html, nothing } from '../shared/lit.js';
import { focusOn, toWords } from '../shared/focus.js';
import { valueFields, worded } from './value-fields.js';

const KIND = 'category';

/** What Accord has noted, each with the words it comes from; whatever is wrong can be put right here. */
export function noted(state, context) {
  const { file, terms } = state;
  if (!file?.category || state.withdrawn || !terms?.types) return nothing;
  const { t } = context;
  return html`
    <details class="noted" name="above">
      <summary>${t.noted(file.facts.length)}</summary>
      <section aria-label=${t.noted(file.facts.length)} tabindex="0">
        <dl>
          ${row(KIND, t.kind, file.category.title, '', state, context)}
          ${file.facts.map(({ id, title, value, quote }) => row(id, title, context.name.value(id, value), quote, state, context))}
        </dl>
      </section>
    </details>
  `;
}

function row(id, title, shown, quote, state, context) {
  const { t, dispatch } = context;
  const edit = () => dispatch({ type: 'set', change: { amending: id } });
  const open = isOpen(state);
  return html`
    <div data-fact=${id}>
      <dt>${title}</dt>
      <dd>
        <span>${shown}</span>
        ${quote && quote !== shown ? html`<q>${quote}</q>` : nothing}
        ${open && state.amending !== id ? html`<button class="link" aria-label=${t.amendFact(title)} @click=${edit}>${t.amend}</button>` : nothing}
        ${open && state.amending === id ? form(id, title, state, context) : nothing}
      </dd>
    </div>
  `;
}

function form(id, title, state, context) {
  const { t, dispatch, talk } = context;
  const close = () => dispatch({ type: 'set', change: { amending: null } });
  const leave = () => {
    close();
    focusOn(`[data-fact='${id}'] button`);
  };
  const send = (words) => {
    talk().say(t.correction(title, words));
    close();
    toWords();
  };
  const submit = (event) => {
    event.preventDefault();
    const words = worded(id, new FormData(event.target), state, context);
    if (words) send(words);
  };
  return html`
    <form class="answer" @submit=${submit}>
      ${valueFields(id, title, state, context)}
      <div class="row">
        <button class="primary">${t.amendSend}</button>
        ${id === KIND ? nothing : html`<button class="secondary" type="button" @click=${() => send(t.leftOut)}>${t.leaveOut}</button>`}
        <button class="quiet" type="button" @click=${leave}>${t.cancel}</button>
      </div>
    </form>
  `;
}

/** While the assistant helps; a mediator is told in words. */
function isOpen({ handler, closed }) {
  return handler === 'ASSISTANT' && !closed;
}
