import { html, nothing } from '../shared/lit.js';

const ORDER = ['REGRESSED', 'IMPROVED', 'CHANGED'];

/** What changes against the live edition: metric by metric, then case by case, the worst first. */
export function evaluation({ metrics, cases, notes }, { t }) {
  const sorted = [...cases].sort((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
  return html`
    <section aria-labelledby="evaluation-title">
      <h3 id="evaluation-title">${t.evaluationTitle}</h3>
      <div class="wide-table" tabindex="0" role="region" aria-label=${t.metrics}>
        <table class="found">
          <thead><tr><th scope="col">${t.metric}</th><th scope="col">${t.live}</th><th scope="col">${t.inDraft}</th><th scope="col">${t.measured}</th></tr></thead>
          <tbody>${metrics.map((one) => metric(one, t))}</tbody>
        </table>
      </div>
      ${notes.map((note) => html`<p class="fine">${note}</p>`)}
      <h4>${t.cases(sorted.length)}</h4>
      <ul class="cases">${sorted.map((one) => html`<li data-effect=${one.effect}>${caseOf(one, t)}</li>`)}</ul>
    </section>
  `;
}

function metric({ name, of, before, after }, t) {
  const share = (count) => (of ? (count / of).toFixed(4) : '–');
  const effect = after < before ? 'REGRESSED' : after > before ? 'IMPROVED' : 'SAME';
  return html`
    <tr data-effect=${effect}>
      <th scope="row">${t.metricNames[name] ?? name}</th>
      <td class="figure">${share(before)}</td>
      <td class="figure">${share(after)} ${after === before ? nothing : html`(${after > before ? '+' : ''}${after - before})`}</td>
      <td class="figure">${of}</td>
    </tr>
  `;
}

function caseOf({ set, id, about, expected, before, after, effect }, t) {
  return html`
    <p><strong>${t.effects[effect]}</strong> <code>${set}/${id}</code> ${about}</p>
    <dl class="fine">
      <div><dt>${t.expected}</dt><dd>${lines(expected, t)}</dd></div>
      <div><dt>${t.live}</dt><dd>${lines(before, t)}</dd></div>
      <div><dt>${t.inDraft}</dt><dd>${lines(after, t)}</dd></div>
    </dl>
  `;
}

/** `name: value; name: value`, the names in the reader's language where they are known. */
function lines(told, t) {
  return told.split('; ').map((part) => {
    const [name, ...value] = part.split(': ');
    return value.length ? html`<p>${t.told[name] ?? name}: ${value.join(': ')}</p>` : html`<p>${part}</p>`;
  });
}
