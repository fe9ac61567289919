import { html, nothing } from '../shared/lit.js';
import { back } from '../shared/icons.js';
import { ahead } from '../shared/format.js';

/** The open cases by the end of their clock, the most pressing first. */
export function workloadPage({ workload }, context) {
  const { t } = context;
  return html`
    <section class="room" aria-labelledby="room-title">
      <header class="case-head">
        <a class="back" href="#" aria-label=${t.queue}>${back}</a>
        <div>
          <h2 id="room-title" tabindex="-1">${t.roomTitles.workload}</h2>
          <p class="fine">${workload ? t.workloadText(workload.total, workload.late) : nothing}</p>
        </div>
      </header>
      <div class="room-body" tabindex="0" role="region" aria-label=${t.roomTitles.workload}>
        ${workload ? cases(workload, context) : html`<p class="loading">${t.loading}</p>`}
      </div>
    </section>
  `;
}

function cases({ now, cases: list, total }, context) {
  const { t } = context;
  if (!list.length) return html`<p class="fine">${t.noCases}</p>`;
  return html`
    <table class="workload">
      <thead>
        <tr>${['due', 'case', 'stage', 'who'].map((column) => html`<th scope="col">${t.columns[column]}</th>`)}</tr>
      </thead>
      <tbody>${list.map((one) => row(one, new Date(now).getTime(), context))}</tbody>
    </table>
    ${total > list.length ? html`<p class="fine">${t.onlyFirst(list.length)}</p>` : nothing}
  `;
}

function row({ disputeId, ends, category, stage, handler, mediator }, now, { t, locale, name }) {
  const late = ends && new Date(ends).getTime() <= now;
  return html`
    <tr ?data-late=${late}>
      <td data-label=${t.columns.due}>
        ${ends ? html`<time datetime=${ends}>${ahead(ends, locale, now)}</time> ${late ? html`<span class="tag">${t.late}</span>` : nothing}` : t.noClock}
      </td>
      <th scope="row" data-label=${t.columns.case}>
        <a href=${`#case=${disputeId}`}>${category ? name.category(category) : t.noCategory}</a> <code class="fine">${disputeId.slice(0, 8)}</code>
      </th>
      <td data-label=${t.columns.stage}>${t.stages[stage] ?? stage}</td>
      <td data-label=${t.columns.who}>${t.handlers[handler](mediator)}</td>
    </tr>
  `;
}
