import { html, nothing } from '../shared/lit.js';
import { citations } from '../shared/articles.js';
import { percent } from '../shared/format.js';
import { proposalCard } from '../shared/proposal.js';
import { summaryDraft } from './drafts.js';
import { otherSide } from './other-side.js';

/** What is known of a case, each fact with the words it came from. */
export function caseFile(state, context) {
  const { t } = context;
  const { file } = state;
  const { summary, facts = [], assessment, proposals = [] } = file;
  return html`
    <aside class="file" aria-label=${t.file} tabindex="0">
      ${summary ? html`<h3>${t.summary}</h3><p class="prose">${summary}</p>` : nothing}
      ${summaryDraft(state, context)}
      ${otherSide(file, context)}
      ${kinds(file, context)}
      <h3>${t.factsTitle}</h3>
      ${facts.length ? html`<dl>${facts.map((fact) => factRow(fact, context))}</dl>` : html`<p class="fine">${t.noFacts}</p>`}
      ${assessment?.outcomes?.length
        ? html`<h3>${t.rules}</h3><ul class="outcomes">${assessment.outcomes.map((one) => outcomeRow(one, context))}</ul>`
        : nothing}
      ${proposals.map((proposal) => offered(proposal, context))}
    </aside>
  `;
}

function kinds({ category, secondary = [] }, { t, locale, name }) {
  if (!category) return nothing;
  const others = secondary.map((one) => one.title ?? name.category(one.id ?? one));
  return html`
    <h3>${t.kind}</h3>
    <p>${category.title} ${category.confidence ? html`<span class="tag">${percent(category.confidence, locale)}</span>` : nothing}</p>
    ${others.length ? html`<p class="fine">${t.also}: ${others.join(t.list)}</p>` : nothing}
  `;
}

function factRow({ id, title, value, quote, seq, source }, { t, name }) {
  return html`
    <div class="fact">
      <dt>${title ?? name.fact(id)}</dt>
      <dd>
        <span>${name.value(id, value)}</span>
        ${quote
          ? html`<button class="quote" ?disabled=${!seq} title=${t.toEntry} @click=${() => reveal(seq)}><q>${quote}</q></button>`
          : nothing}
        ${source && t.origins[source] ? html`<span class="tag">${t.origins[source]}</span>` : nothing}
      </dd>
    </div>
  `;
}

function outcomeRow({ title, outcome, on, missing = [], sources = [] }, context) {
  const { t, name } = context;
  const kind = outcome?.toLowerCase();
  return html`
    <li data-outcome=${kind}>
      <strong>${title}</strong> <span class="tag">${t.outcomes[kind] ?? outcome}</span>
      ${on ? html`<span class="fine">${t.lawOf(on)}</span>` : nothing}
      ${missing.length ? html`<p class="fine">${t.missing}: ${name.facts(missing)}</p>` : nothing}
      ${citations(sources, context)}
    </li>
  `;
}

/** A proposal as the consumer got it, and what they answered. */
function offered(proposal, context) {
  const { t } = context;
  return html`
    ${proposalCard({ proposal, citations: proposal.citations }, context)}
    <p class="decided">${t.decisions[proposal.decision] ?? t.undecided}</p>
    ${t.sellersDecisions[proposal.sellersDecision] ? html`<p class="decided">${t.sellersDecisions[proposal.sellersDecision]}</p>` : nothing}
  `;
}

/** Shows in the conversation where somebody said it. */
function reveal(seq) {
  const entry = document.getElementById(`entry-${seq}`);
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus();
}
