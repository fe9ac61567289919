import { html, nothing } from '../shared/lit.js';
import { asCitation, citations } from '../shared/articles.js';
import { percent, value as shown } from '../shared/format.js';
import { factNames, proposalCard } from '../shared/proposal.js';

/** What is known of a case, each fact with the words it came from. */
export function caseFile(file, context) {
  const { t } = context;
  const { summary, facts = [], assessment, proposals = [] } = file;
  return html`
    <aside class="file" aria-label=${t.file} tabindex="0">
      ${summary ? html`<h3>${t.summary}</h3><p class="prose">${summary}</p>` : nothing}
      ${kinds(file, context)}
      <h3>${t.factsTitle}</h3>
      ${facts.length ? html`<dl>${facts.map((fact) => factRow(fact, context))}</dl>` : html`<p class="fine">${t.noFacts}</p>`}
      ${assessment?.outcomes?.length
        ? html`<h3>${t.rules}</h3><ul class="outcomes">${assessment.outcomes.map((one) => outcomeRow(one, context))}</ul>`
        : nothing}
      ${proposals.map((proposal) => proposalCard({ proposal }, context))}
    </aside>
  `;
}

function kinds({ category, secondary = [] }, { t, locale }) {
  if (!category) return nothing;
  const others = secondary.map((one) => one.title ?? t.categories[one.id ?? one] ?? one);
  return html`
    <h3>${t.kind}</h3>
    <p>${category.title} ${category.confidence ? html`<span class="tag">${percent(category.confidence, locale)}</span>` : nothing}</p>
    ${others.length ? html`<p class="fine">${t.also}: ${others.join(t.list)}</p>` : nothing}
  `;
}

function factRow({ id, title, value, quote, seq, source }, { t, locale }) {
  return html`
    <div class="fact">
      <dt>${title ?? t.facts[id] ?? id}</dt>
      <dd>
        ${shown(value, locale)}
        ${quote
          ? html`<button class="quote" ?disabled=${!seq} title=${t.toEntry} @click=${() => reveal(seq)}><q>${quote}</q></button>`
          : nothing}
        ${source && t.origins[source] ? html`<span class="tag">${t.origins[source]}</span>` : nothing}
      </dd>
    </div>
  `;
}

function outcomeRow({ title, outcome, on, missing = [], sources = [] }, context) {
  const { t } = context;
  const kind = outcome?.toLowerCase();
  return html`
    <li data-outcome=${kind}>
      <strong>${title}</strong> <span class="tag">${t.outcomes[kind] ?? outcome}</span>
      ${on ? html`<span class="fine">${t.lawOf(on)}</span>` : nothing}
      ${missing.length ? html`<p class="fine">${t.missing}: ${factNames(missing.map((one) => one.id ?? one), t)}</p>` : nothing}
      ${citations(sources.map(asCitation), context)}
    </li>
  `;
}

/** Shows in the conversation where somebody said it. */
function reveal(seq) {
  const entry = document.getElementById(`entry-${seq}`);
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus();
}
