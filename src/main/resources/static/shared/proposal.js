import { html, nothing } from './lit.js';
import { asCitation, citations } from './articles.js';
import { money } from './format.js';

/** A proposal with every figure and where it comes from; with `decide` its reader can answer it. */
export function proposalCard(entry, context) {
  const { t, locale, answer } = context;
  const { n, owed, range, heads, options, open = [], assumptions = [], reason } = entry.proposal;
  return html`
    <div class="proposal" role="group" aria-label=${t.proposal(n)}>
      <header>
        <h3>${t.proposal(n)}</h3>
        <p class="owed"><span>${t.owed}</span> <strong>${money(owed, locale)}</strong></p>
      </header>
      ${reason && reason !== entry.text ? html`<p class="prose">${reason}</p>` : nothing}
      ${heads.length ? headTable(entry, context) : html`<p>${t.nothingOwed}</p>`}
      <p class="fine">${t.range(money(range.floor, locale), money(range.ceiling, locale))}</p>
      ${assumptions.length ? html`<p class="fine">${t.assumed(factNames(assumptions, t))}</p>` : nothing}
      ${open.length ? openItems(open, t) : nothing}
      ${answer ? answer(entry.proposal) : optionList(options, context)}
    </div>
  `;
}

function headTable(entry, context) {
  const { t, locale } = context;
  return html`
    <table class="heads">
      <thead>
        <tr><th scope="col">${t.head}</th><th scope="col" class="figure">${t.amount}</th></tr>
      </thead>
      <tbody>
        ${entry.proposal.heads.map(
          (head) => html`
            <tr>
              <th scope="row">
                ${head.title}
                ${head.formula ? html`<span class="formula">${head.formula}</span>` : nothing}
                ${head.deadline ? html`<span class="fine">${t.deadline}: ${head.deadline}</span>` : nothing}
                ${citations(named(head.sources, entry), context)}
              </th>
              <td class="figure">${money(head.amount, locale)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** A head names its articles by id; the entry knows what they are called. */
function named(sources = [], entry) {
  const known = new Map((entry.citations ?? []).map((citation) => [citation.id, citation]));
  return sources.map((id) => known.get(id) ?? asCitation(id));
}

function openItems(open, t) {
  return html`
    <h4>${t.open}</h4>
    <ul>
      ${open.map((item) => html`<li>${t.openThen(factNames(item.missing, t), item.title)}</li>`)}
    </ul>
  `;
}

export function optionList(options = [], { t, locale }) {
  if (!options.length) return nothing;
  return html`
    <h4>${t.options}</h4>
    <ul>
      ${options.map((option) => html`<li>${option.title} <span class="figure">${money(option.amount, locale)}</span></li>`)}
    </ul>
  `;
}

export function factNames(ids, t) {
  return ids.map((id) => t.facts[id] ?? id.replaceAll('_', ' ')).join(t.list);
}
