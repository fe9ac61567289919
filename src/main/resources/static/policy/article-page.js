import { html, nothing } from '../shared/lit.js';
import { articleLabel } from '../shared/articles.js';
import { moment } from '../shared/format.js';
import { pick } from '../shared/language.js';
import { changeView } from './change-view.js';

/** An article beside its history and its uses. */
export function articlePage({ uses }, context) {
  const { t, locale } = context;
  if (!uses) return html`<p class="loading">${t.loading}</p>`;
  const { versions, changes } = uses;
  return html`
    <section aria-labelledby="uses-title">
      <h2 id="uses-title">${articleLabel({ id: uses.id, article: uses.id.split('/').at(-1), title: uses.title }, locale)}</h2>
      <div class="look-up">
        <div class="results">${versions.toReversed().map((one) => version(one, context))}</div>
        <div class="results">
          ${named(t.usesRules, uses.rules, context)} ${named(t.usesForums, uses.forums, context)}
          ${named(t.usesPrecedents, uses.precedents, context)} ${named(t.usesGuidance, uses.guidance, context)}
          ${ids(t.usesDialogues, uses.dialogues, t)}
          ${ids(t.usesCases, uses.cases, t)}
          <h3>${t.changesTitle}</h3>
          ${changes.length ? nothing : html`<p class="fine">${t.noChanges}</p>`}
          ${changes.map((one) => change(one, context))}
        </div>
      </div>
    </section>
  `;
}

function version({ heading, validity, status, checked, statement, keywords }, { t, locale }) {
  return html`
    <article class="card">
      <h3>${pick(heading, locale)}</h3>
      <p class="fine">
        ${t.validity(validity.from, validity.to)} <span class="tag">${t.statuses[status.toLowerCase()]}</span> ${checked}
      </p>
      <p class="prose">${pick(statement, locale)}</p>
      <p class="fine">${t.keywords}: ${keywords[locale].join(t.list)}</p>
    </article>
  `;
}

function named(title, uses, { t, locale }) {
  return html`
    <h3>${title} <span class="fine">${uses.length}</span></h3>
    ${uses.length
      ? html`<ul class="parts">${uses.map((one) => html`<li>${pick(one.title, locale)} <code>${one.id}</code></li>`)}</ul>`
      : html`<p class="fine">${t.none}</p>`}
  `;
}

function ids(title, list, t) {
  return html`
    <h3>${title} <span class="fine">${list.length}</span></h3>
    ${list.length ? html`<p>${list.map((id) => html`<code>${id}</code> `)}</p>` : html`<p class="fine">${t.none}</p>`}
  `;
}

function change({ at, by, name, before, after }, { t, locale }) {
  const told = (versions) =>
    versions
      .map((one) => [`${one.validity.from} .. ${one.validity.to ?? ''} ${one.status}`, pick(one.heading, locale), pick(one.statement, locale)])
      .flat()
      .join('\n');
  return html`
    <p>${moment(at, locale)} · ${by} · ${name || t.unnamed}</p>
    ${changeView({ before: told(before), after: told(after) }, t)}
  `;
}
