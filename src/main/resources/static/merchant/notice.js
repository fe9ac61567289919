import { html, nothing } from '../shared/lit.js';
import { bothVersions } from '../shared/dealings.js';
import { proposalCard } from '../shared/proposal.js';

/** The notice: who, why, what is asked for, with what evidence, in which language. */
export function notice({ notice: told }, { t }) {
  const rows = [
    [t.claimant, told.claimant],
    [t.respondent, told.respondent],
    [t.grounds, told.grounds],
    [t.sought, told.sought],
    [t.evidence, told.evidence],
    [t.language, t.languages[told.language]],
    [t.law, t.jurisdictions[told.jurisdiction]],
    [t.caseId, told.disputeId],
  ];
  return html`
    <section class="panel">
      <h2>${t.noticeTitle}</h2>
      <dl class="terms">
        ${rows.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
      <h3>${t.factsTitle}</h3>
      ${told.facts.length ? html`<ul>${told.facts.map((line) => html`<li>${line}</li>`)}</ul>` : html`<p>${t.noFacts}</p>`}
    </section>
  `;
}

/** What the rules give: on the consumer's facts, and on the seller's where they differ. */
export function claim({ proposals, versions, dealings }, context) {
  const { t } = context;
  const newest = proposals.at(-1);
  if (!newest) return nothing;
  return html`
    <section class="panel">
      <h2>${t.claimTitle}</h2>
      ${proposalCard({ proposal: newest, citations: newest.citations }, context)}
      ${bothVersions({ versions, dealings }, context)}
    </section>
  `;
}
