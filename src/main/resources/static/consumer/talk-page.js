import { html, nothing } from '../shared/lit.js';
import { composer } from '../shared/composer.js';
import { conversation } from '../shared/conversation.js';
import { toWords } from '../shared/focus.js';
import { mark, person } from '../shared/icons.js';
import { alert } from '../shared/modal.js';
import { answerForm } from './answer.js';
import { clip, receiving } from './handing-in.js';
import { menu } from './menu.js';
import { noted } from './noted.js';
import { otherSide } from './other-side.js';
import { papers } from './papers.js';
import { quickAnswers } from './quick-answers.js';
import { uploadsView } from './upload-view.js';

const ME = 'CONSUMER';

/** The conversation itself. */
export function talkPage(state, context) {
  const { problem, link } = state;
  const { t, dispatch } = context;
  const { paste, over, drop } = receiving(state, context);
  const dismiss = html`<button class="link" @click=${() => dispatch({ type: 'problem', problem: null })}>${t.close}</button>`;
  return html`
    ${head(state, context)}
    <main class="talk" @paste=${paste} @dragover=${over} @drop=${drop}>
      <p class="link-state" data-link=${link} role="status">${link === 'live' ? nothing : t.links[link]}</p>
      ${alert(problem, dismiss)}
      ${otherSide(state, context)} ${noted(state, context)} ${papers(state, context)}
      ${conversation(shown(state, t), talking(state, context), uploadsView(state, context))}
      ${foot(state, context)}
    </main>
  `;
}

function head(state, context) {
  const { t, dispatch } = context;
  const ask = () => dispatch({ type: 'dialog', dialog: { name: 'handOff' } });
  return html`
    <header class="bar">
      <div>
        <h1 class="brand">${mark}Accord</h1>
        <p class="fine" role="status">${standing(state, t)}</p>
      </div>
      ${isOpen(state) && state.handler === 'ASSISTANT'
        ? html`<button class="secondary" @click=${ask}>${person}<span>${t.person}</span></button>`
        : nothing}
      ${menu(state, context)}
    </header>
  `;
}

function standing({ closed, handler, ahead }, t) {
  if (closed) return t.isClosed;
  return handler === 'WAITING' && ahead != null ? t.inLine(ahead) : t.handlers[handler];
}

function shown({ timeline, outbox, activity }, t) {
  const says = { progress: () => t.progress, typing: ({ author }) => t.typing(t.authors[author] ?? t.authors.MEDIATOR) };
  return { timeline, outbox, activity: activity && says[activity.kind](activity) };
}

function talking(state, context) {
  const talk = context.talk();
  const reading = {
    ...context,
    me: ME,
    openArticle: (source) => talk.acts.openArticle(source),
    retry: (item) => talk.retry(item),
    change: (item) => talk.change(item),
    ask: state.handler === 'ASSISTANT' && isOpen(state) ? (question) => ask(question, talk) : null,
  };
  const newest = state.timeline.entries.findLast((entry) => entry.proposal)?.proposal.n;
  return { ...reading, answer: (proposal) => answerForm(proposal, proposal.n === newest, state, reading) };
}

function ask(question, talk) {
  talk.say(question);
  toWords();
}

function foot(state, context) {
  const { t } = context;
  const talk = context.talk();
  if (state.withdrawn) return html`<p class="ended">${t.withdrawn}</p>`;
  const words = composer({
    draft: state.draft,
    label: t.words,
    placeholder: state.timeline.entries.some((entry) => entry.author === ME) ? '' : t.placeholder,
    hint: t.hint,
    sendLabel: t.send,
    beside: clip(state, context),
    more: toSeller(state, context),
    onDraft: (draft) => talk.write(draft),
    onSend: (text) => talk.sayDraft(text),
  });
  return html`${quickAnswers(state, context)} ${words}`;
}

/** Once the seller is told, one can write to them; the assistant then does not answer. */
function toSeller({ file, handler, closed, toSeller: chosen }, { t, dispatch }) {
  if (!file?.dealings?.seller || handler === 'MEDIATOR' || closed) return nothing;
  const choose = (event) => dispatch({ type: 'set', change: { toSeller: event.target.checked } });
  return html`<label class="check"><input type="checkbox" .checked=${chosen} @change=${choose} /><span>${t.toSeller}</span></label>`;
}

export function isOpen({ closed, withdrawn }) {
  return !closed && !withdrawn;
}
