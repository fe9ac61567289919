import { html, nothing } from '../shared/lit.js';
import { percent } from '../shared/format.js';
import { evidence } from './evidence.js';
import { draftField, sides } from './sides.js';

/** How the machine reads one utterance, without opening a dispute. */
export function trySection({ reading, drafts, busy }, context) {
  const { t, locale, room } = context;
  const submit = (event) => {
    event.preventDefault();
    room.try(Object.fromEntries(new FormData(event.target)));
  };
  return html`
    <section aria-labelledby="try-title">
      <h2 id="try-title">${t.tryTitle}</h2>
      <form class="ask" @submit=${submit}>
        <label class="field whole">
          <span>${t.utterance}</span><textarea name="text" rows="3" required maxlength="8000" placeholder=${t.utteranceExample}></textarea>
        </label>
        <label class="field">
          <span>${t.spoken}</span>
          <select name="locale">
            ${['zh', 'en'].map((id) => html`<option value=${id} ?selected=${id === locale}>${t.languages[id]}</option>`)}
          </select>
        </label>
        ${draftField(drafts, t)}
        <button class="primary" ?disabled=${busy}>${t.tryIt}</button>
      </form>
      <div role="status">${reading ? sides(reading, t, (title, answer) => read(title, answer, context)) : nothing}</div>
    </section>
  `;
}

function read(title, reading, context) {
  const { category, unsure, alternatives = [], secondary = [], facts = [], signals = [], asked, masked } = reading;
  const { t, locale, name: names } = context;
  const name = (one) => one.title ?? names.category(one.id ?? one);
  const known = new Map([category, ...alternatives].map((one) => [one.id, one]));
  return html`
    <div class="side">
      <h3>${title ? `${title}: ${t.kind}` : t.kind} ${unsure ? html`<span class="tag">${t.unsure}</span>` : nothing}</h3>
      <ul class="likely">
        ${[...known.values()].map(
          (one) => html`<li>
            <span>${name(one)}</span>
            <meter min="0" max="1" .value=${one.confidence ?? 0} aria-label=${t.confidence(name(one))}></meter>
            <span class="figure">${percent(one.confidence ?? 0, locale)}</span>
          </li>`,
        )}
      </ul>
      ${secondary.length ? html`<p>${t.also}: ${secondary.map(name).join(t.list)}</p>` : nothing}
      ${evidence(reading, context)}
      <h3>${t.factsTitle}</h3>
      ${facts.length ? factTable(facts, t, names) : html`<p class="fine">${t.noFacts}</p>`}
      ${signals.length ? html`<h3>${t.signals}</h3><p>${signals.map((signal) => html`<span class="tag">${name(signal)}</span> `)}</p>` : nothing}
      ${questions(asked, t, locale)}
      ${masked ? html`<h3>${t.masked}</h3><p class="prose masked">${masked}</p>` : nothing}
    </div>
  `;
}

/** What would be answered, or else offered to press. */
function questions({ answered = [], offered = [] } = {}, t, locale) {
  const shown = answered.length ? answered : offered;
  if (!shown.length) return nothing;
  return html`
    <h3>${answered.length ? t.answered : t.offered}</h3>
    <ul>
      ${shown.map(({ id, title }) => html`<li>${title[locale]} <code>${id}</code></li>`)}
    </ul>
  `;
}

function factTable(facts, t, names) {
  return html`
    <table class="found">
      <thead><tr><th scope="col">${t.fact}</th><th scope="col">${t.value}</th><th scope="col">${t.quote}</th></tr></thead>
      <tbody>
        ${facts.map(
          ({ id, value, quote }) => html`
            <tr><th scope="row">${names.fact(id)}</th><td>${names.value(id, value)}</td><td>${quote ? html`<q>${quote}</q>` : nothing}</td></tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
