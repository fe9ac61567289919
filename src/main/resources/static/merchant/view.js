import { html, nothing } from '../shared/lit.js';
import { agreementCard } from '../shared/agreement.js';
import { articleDialog } from '../shared/articles.js';
import { composer } from '../shared/composer.js';
import { conversation } from '../shared/conversation.js';
import { agreed, contestedFacts, course, offers } from '../shared/dealings.js';
import { fileList } from '../shared/files.js';
import { mark } from '../shared/icons.js';
import { languageSwitch } from '../shared/language-switch.js';
import { alert } from '../shared/modal.js';
import { naming } from '../shared/terms.js';
import { answers } from './answers.js';
import { claim, notice } from './notice.js';
import { vocabulary } from './words.js';

/** The seller's page: the notice, what the rules give, how to answer, and the conversation. */
export function page(state, actions) {
  const { locale, file, link, terms, problem } = state;
  const t = vocabulary[locale];
  const context = { t, locale, name: naming(terms, t, locale), side: 'merchant', dealing: actions.answering()?.dealing, ...actions };
  context.openArticle = (source) => actions.answering().openArticle(source);
  const closeArticle = () => actions.dispatch({ type: 'set', change: { article: null } });
  return html`
    ${head(context, state)}
    <main class="seller">
      ${link === 'refused' ? lost(t) : file ? body(state, context) : html`<p class="loading">${t.loading}</p>`}
      ${alert(problem)}
    </main>
    ${articleDialog(state.article, { ...context, closeArticle })}
  `;
}

function head(context, { link }) {
  const { t } = context;
  return html`
    <header class="bar">
      <p class="brand">${mark}Accord</p>
      <span class="fine" role="status">${link === 'offline' ? t.links.offline : nothing}</span>
      ${languageSwitch(context)}
    </header>
  `;
}

function body(state, context) {
  const { file } = state;
  const { t } = context;
  return html`
    <h1>${t.heading}</h1>
    <section class="dealings" aria-label=${t.course}>${course(file, context)}${file.agreement ? agreementCard(file, { ...context, busy: state.busy }) : agreed(file.dealings, context)} ${fileList(file, context)}</section>
    ${notice(file, context)} ${claim(file, context)}
    ${file.closed || file.dealings.agreement
      ? nothing
      : html`<section class="panel"><h2>${t.answerTitle}</h2>${contestedFacts(file.dealings, context)} ${offers(state, context)} ${answers(state, context)}</section>`}
    <section class="panel talk">
      ${conversation({ timeline: state.timeline, outbox: state.outbox, activity: null }, talking(context))}
      ${file.closed ? html`<p class="ended">${t.stages.closed}</p>` : writing(state, context)}
    </section>
  `;
}

function talking(context) {
  const answering = context.answering();
  return { ...context, me: 'MERCHANT', retry: (item) => answering.retry(item), change: (item) => answering.change(item) };
}

function writing({ draft }, { t, answering }) {
  return composer({
    draft,
    label: t.words,
    placeholder: t.placeholder,
    hint: t.hint,
    sendLabel: t.send,
    onDraft: (words) => answering().write(words),
    onSend: (words) => answering().sayDraft(words),
  });
}

function lost(t) {
  return html`<h1>${t.lostTitle}</h1><p>${t.lostText}</p>`;
}
