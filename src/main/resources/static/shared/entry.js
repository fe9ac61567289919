import { html, nothing } from './lit.js';
import { citations } from './articles.js';
import { moment } from './format.js';
import { prose } from './prose.js';
import { proposalCard } from './proposal.js';

/**
 * One entry of a timeline. A proposal is shown as its card, which says all that its text says.
 *
 * @param context `{t, locale, me, openArticle, decide?}`: `me` is the author whose words stand on the own side
 */
export function entryView(entry, context) {
  const { t, locale, me } = context;
  const mine = entry.author === me;
  return html`
    <article id=${`entry-${entry.seq}`} class="entry" tabindex="-1" data-kind=${entry.kind} data-author=${entry.author} data-to=${entry.to ?? nothing} ?data-mine=${mine}>
      <header>
        <span class="author">${mine ? t.you : t.authors[entry.author]}</span>
        ${entry.to && t.addressees ? html`<span class="tag">${t.addressees[entry.to]}</span>` : nothing}
        ${stamp(entry, locale)}
      </header>
      <div class="words">
        ${label(entry, t)}
        ${entry.proposal ? proposalCard(entry, context) : prose(wordsOf(entry, context), { linked: MACHINES.includes(entry.author) })}
        ${suggestions(entry, context)}
        ${citations(ownSources(entry), context)}
      </div>
    </article>
  `;
}

/** Where a question can be asked at one press, its words stand on the button alone. */
function wordsOf({ text, suggests = [] }, { ask }) {
  const isPressed = (line) => ask && suggests.some((question) => line.endsWith(question));
  return text.split('\n').filter((line) => !isPressed(line)).join('\n');
}

function suggestions({ suggests = [] }, { ask }) {
  if (!ask || !suggests.length) return nothing;
  return html`
    <ul class="suggestions">
      ${suggests.map((question) => html`<li><button type="button" class="secondary" @click=${() => ask(question)}>${question}</button></li>`)}
    </ul>
  `;
}

/** What a proposal's heads name beside their figures is not named again below. */
function ownSources({ citations: all = [], proposal }) {
  const named = new Set(proposal?.heads.flatMap((head) => head.sources));
  return all.filter((citation) => !named.has(citation.id));
}

/** What is to be answered, and what the law says, is named as such. */
function label({ kind, citations: all }, t) {
  const named = kind === 'question' || (kind === 'explanation' && all?.length);
  return named ? html`<span class="label">${t[kind]}</span>` : nothing;
}

const MACHINES = ['ASSISTANT', 'SYSTEM'];

/** Words that were said here and are still on their way. */
export function pendingView(item, { t, locale, me, retry, change }) {
  const stuck = item.state === 'failed' || item.state === 'refused';
  return html`
    <article class="entry" data-kind="message" data-author=${me} data-mine data-state=${item.state} data-to=${item.to ?? nothing}>
      <header>
        <span class="author">${t.you}</span>
        ${stamp(item, locale)}
      </header>
      <div class="words">${prose(item.text)}</div>
      <footer>
        <span>${item.state === 'refused' ? refusal(item.problem, t) : t.delivery[item.state]}</span>
        ${stuck ? html`<button class="link" @click=${() => retry(item)}>${t.tryAgain}</button>` : nothing}
        ${item.state === 'refused'
          ? html`<button class="link" @click=${() => change(item)}>${t.changeWords}</button>`
          : nothing}
      </footer>
    </article>
  `;
}

function refusal(problem, t) {
  return [t.delivery.refused, problem?.title, problem?.detail].filter(Boolean).join(' · ');
}

function stamp({ at }, locale) {
  return at ? html`<time datetime=${at}>${moment(at, locale)}</time>` : nothing;
}
