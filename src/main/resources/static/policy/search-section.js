import { html, nothing } from '../shared/lit.js';
import { articleLabel } from '../shared/articles.js';
import { search as glass } from '../shared/icons.js';
import { pick } from '../shared/language.js';
import { articleSketch } from './article-sketch.js';
import { draftField, sides } from './sides.js';

const JURISDICTIONS = ['CN', 'EU', 'UK', 'US', 'INTL'];

/** The library as it answers on a given day, with what is not yet verified. */
export function searchSection(state, context) {
  const { search, drafts, busy } = state;
  const { t, room } = context;
  const submit = (event) => {
    event.preventDefault();
    room.search(Object.fromEntries(new FormData(event.target)));
  };
  return html`
    <section aria-labelledby="search-title">
      <h2 id="search-title">${t.searchTitle}</h2>
      <form class="ask" role="search" @submit=${submit}>
        <label class="field whole"><span>${t.question}</span><input name="q" type="search" required placeholder=${t.example} /></label>
        <label class="field">
          <span>${t.jurisdiction}</span>
          <select name="jurisdiction">
            <option value="">${t.any}</option>
            ${JURISDICTIONS.map((id) => html`<option value=${id}>${t.jurisdictions[id]}</option>`)}
          </select>
        </label>
        <label class="field"><span>${t.on}</span><input name="on" type="date" /></label>
        <label class="field"><span>${t.limit}</span><input name="limit" type="number" min="1" max="50" value="10" /></label>
        ${draftField(drafts, t)}
        <button class="primary" ?disabled=${busy}>${glass}<span>${t.search}</span></button>
      </form>
      <div role="status">${search ? sides(search, t, (...side) => found(...side, state, context)) : nothing}</div>
    </section>
  `;
}

function found(title, { passages, tookMillis, edition }, other, state, context) {
  const { t } = context;
  const known = other && new Set(other.passages.map(({ id }) => id));
  return html`
    <div class="side">
      ${title ? html`<h3>${title}</h3>` : nothing}
      <p class="fine">${t.found(passages.length, tookMillis)} · ${t.edition} <code>${edition?.slice(0, 12)}</code></p>
      <ol class="passages">
        ${passages.map((passage) => html`<li>${passageCard(passage, known && !known.has(passage.id), state, context)}</li>`)}
      </ol>
    </div>
  `;
}

function passageCard(passage, isOnlyHere, state, context) {
  const { t, locale, openArticle } = context;
  const { id, instrument, article, text, validFrom, validTo, status, score, why } = passage;
  const source = { id, title: instrument.title, article, validFrom };
  return html`
    <article class="passage" data-status=${status}>
      <h3><button class="link" @click=${() => openArticle(source)}>${articleLabel(source, locale)}</button></h3>
      <p class="prose">${pick(text, locale)}</p>
      <p class="fine">
        <span class="tag">${t.statuses[status] ?? status}</span>
        ${isOnlyHere ? html`<span class="tag">${t.onlyHere}</span>` : nothing} ${t.validity(validFrom, validTo)}
        ${score ? html`· ${t.score} ${Number(score).toFixed(2)}` : nothing}
      </p>
      <p><a href=${`#article=${id}`}>${t.uses}</a></p>
      ${why ? html`<p class="fine">${t.why}: ${[why].flat().map(reason).join(t.list)}</p>` : nothing}
      ${articleSketch(id, state, context)}
    </article>
  `;
}

function reason(why) {
  return typeof why === 'string' ? why : JSON.stringify(why);
}
