import { html } from '../shared/lit.js';
import { money } from '../shared/format.js';

/** Whose entitlement changes, by how much. */
export function replay({ disputes, assessed, changed, total }, { t, locale }) {
  return html`
    <section aria-labelledby="replay-title">
      <h3 id="replay-title">${t.replayTitle}</h3>
      <p>${t.replayed(disputes, assessed, changed.length)} ${total.length ? t.inTotal(total.join(t.list)) : ''}</p>
      ${changed.length ? table(changed, t, locale) : ''}
    </section>
  `;
}

function table(changed, t, locale) {
  return html`
    <div class="wide-table" tabindex="0" role="region" aria-label=${t.replayTitle}>
      <table class="found">
        <thead>
          <tr>
            <th scope="col">${t.dispute}</th><th scope="col">${t.live}</th><th scope="col">${t.inDraft}</th>
            <th scope="col">${t.difference}</th><th scope="col">${t.rules}</th>
          </tr>
        </thead>
        <tbody>
          ${changed.map(
            ({ dispute, before, after, by, rules }) => html`<tr>
              <th scope="row"><code>${dispute}</code></th>
              <td class="figure">${money(before, locale)}</td>
              <td class="figure">${money(after, locale)}</td>
              <td class="figure">${by}</td>
              <td>${rules.join(t.list)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
