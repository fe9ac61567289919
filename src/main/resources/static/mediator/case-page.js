import { html, nothing } from '../shared/lit.js';
import { conversation } from '../shared/conversation.js';
import { composer } from '../shared/composer.js';
import { back } from '../shared/icons.js';
import { caseFile } from './case-file.js';
import { messageDraft } from './drafts.js';
import { isClosed, isMine } from './state.js';

const ADDRESSEES = ['both', 'consumer', 'merchant', 'note'];

/** The open case: who has it, the conversation, and what is known. */
export function casePage(state, context) {
  const { t, desk } = context;
  const { file, timeline, outbox, activity } = state;
  const talking = { ...context, me: 'MEDIATOR', retry: (item) => desk.retry(item), change: (item) => desk.change(item) };
  const shown = { timeline, outbox, activity: activity && t.activities[activity.kind](t.authors[activity.author] ?? '') };
  return html`
    <section class="case" aria-labelledby="case-title">
      ${head(state, context)}
      <div class="talk">
        ${conversation(shown, talking)}
        ${file ? writing(state, context) : nothing}
      </div>
      ${file ? caseFile(state, context) : html`<p class="loading">${t.loading}</p>`}
    </section>
  `;
}

function head(state, { t, desk, dispatch }) {
  const { file, busy, selected } = state;
  const mine = isMine(file, state);
  const ask = (name) => () => dispatch({ type: 'set', change: { dialog: { name } } });
  return html`
    <header class="case-head">
      <a class="back" href="#" aria-label=${t.queue}>${back}</a>
      <div>
        <h2 id="case-title" tabindex="-1">${file?.category?.title ?? t.noCategory} <code class="fine">${selected.slice(0, 8)}</code></h2>
        ${file ? html`<p class="fine">${standing(file, mine, t)}</p>` : nothing}
      </div>
      ${file && !mine && !isClosed(file) && !file.mediator
        ? html`<button class="primary" ?disabled=${busy} @click=${() => desk.take()}>${t.take}</button>`
        : nothing}
      ${mine
        ? html`
            <button class="secondary" ?disabled=${busy} @click=${ask('handBack')}>${t.handBack}</button>
            <button class="secondary" ?disabled=${busy} @click=${ask('close')}>${t.closeCase}</button>
          `
        : nothing}
    </header>
  `;
}

function standing(file, mine, t) {
  if (isClosed(file)) return t.isClosed;
  return mine ? t.yours : t.handlers[file.handler](file.mediator);
}

/** Sentences to begin with, in the dispute's language. */
function canned({ file, draft }, { t, desk }) {
  const put = ({ target }) => {
    desk.write([draft.trim(), target.value].filter(Boolean).join('\n'));
    target.value = '';
    document.getElementById('words').focus();
  };
  return html`
    <select name="canned" aria-label=${t.canned} @change=${put}>
      <option value="">${t.canned}</option>
      ${t.ready[file.locale].map((words) => html`<option value=${words}>${words}</option>`)}
    </select>
  `;
}

function writing(state, { t, desk, dispatch }) {
  const { draft, to, file } = state;
  const free = isMine(file, state) ? ADDRESSEES : ['note'];
  const choose = (event) => dispatch({ type: 'set', change: { to: event.target.value } });
  const select = html`
    <label class="to"><span>${t.to}</span>
      <select name="to" @change=${choose}>
        ${free.map((one) => html`<option value=${one} ?selected=${one === to}>${t.addressees[one.toUpperCase()]}</option>`)}
      </select>
    </label>
  `;
  return html`
    <div data-to=${to}>
      ${composer({
        draft,
        label: t.words,
        placeholder: t.placeholders[to],
        hint: t.hint,
        sendLabel: to === 'note' ? t.keep : t.send,
        more: html`${select} ${to === 'note' ? nothing : canned(state, { t, desk })} ${messageDraft(state, { t, desk })}`,
        onDraft: (words) => desk.write(words),
        onSend: (words) => desk.sayDraft(words),
      })}
    </div>
  `;
}
