import { html, nothing } from './lit.js';
import { asCitation, citations } from './articles.js';
import { money } from './format.js';

/** A proposal with every figure and where it comes from; with `decide` its reader can answer it. */
export function proposalCard(entry, context) {
  const { t, locale, name, answer } = context;
  const { n, owed, range, heads, options, open = [], assumptions = [], reason } = entry.proposal;
  return html`
    <div class="proposal" role="group" aria-label=${t.proposal(n)}>
      <header>
        <h3>${t.proposal(n)}</h3>
        <p class="owed"><span>${t.owed}</span> <strong>${money(owed, locale)}</strong></p>
      </header>
      ${reason && reason !== entry.text ? html`<p class="prose">${reason}</p>` : nothing}
      ${heads.length ? headTable(entry, context) : html`<p>${t.nothingOwed}</p>`}
      <p class="fine">${bounds(range, t, locale)}</p>
      ${assumptions.length ? html`<p class="fine">${t.assumed(name.assumptions(assumptions))}</p>` : nothing}
      ${open.length ? openItems(open, context) : nothing}
      ${answer ? answer(entry.proposal) : optionList(options, context)}
    </div>
  `;
}

function bounds({ floor, ceiling }, t, locale) {
  const [from, to] = [money(floor, locale), money(ceiling, locale)];
  return from === to ? t.exactly(to) : t.range(from, to);
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

function openItems(open, { t, name }) {
  return html`
    <h4>${t.open}</h4>
    <ul>
      ${open.map((item) => html`<li>${t.openThen(name.facts(item.missing), item.title)}</li>`)}
    </ul>
  `;
}

/** What a way to settle pays; nothing where it is not about money. */
export function paid({ amount }, locale) {
  return Number(amount.amount) ? html`<span class="figure">${money(amount, locale)}</span>` : nothing;
}

export function optionList(options = [], { t, locale }) {
  if (!options.length) return nothing;
  return html`
    <h4>${t.options}</h4>
    <ul>
      ${options.map((option) => html`<li>${option.title} ${paid(option, locale)}</li>`)}
    </ul>
  `;
}
