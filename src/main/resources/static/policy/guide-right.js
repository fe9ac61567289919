import { html, nothing } from '../shared/lit.js';
import { articleLabel } from '../shared/articles.js';
import { conditionFields } from './guide-conditions.js';
import { choice, pair } from './guide-fields.js';

const AMOUNTS = ['ALL', 'TIMES', 'PART', 'FIXED', 'NONE'];

/** What the law gives: a right with its articles; it may be left for later. */
export function rightFields(state, context) {
  const { t, set } = context;
  const { guide } = state;
  const turn = (event) => set({ guide: { ...guide, hasRight: event.target.checked } });
  return html`
    <fieldset>
      <legend>${t.guide.right}</legend>
      <label class="check"><input type="checkbox" name="hasRight" .checked=${Boolean(guide.hasRight)} @change=${turn} /><span>${t.guide.hasRight}</span></label>
      ${guide.hasRight ? fields(state, context) : nothing}
    </fieldset>
  `;
}

function fields({ guide }, context) {
  const { t, locale, set } = context;
  const kinds = Object.entries(t.guide.remedies);
  const money = guide.facts.filter(({ type }) => type === 'MONEY').map(({ id, title }) => [id, title[locale]]);
  const first = money.toSorted(([id]) => (id === 'price' ? -1 : 0));
  const amount = guide.amount ?? 'ALL';
  return html`
    ${choice('jurisdiction', t.jurisdiction, ['CN', 'EU', 'UK', 'US'].map((id) => [id, t.jurisdictions[id]]))}
    ${pair('right.title', t.guide.rightName, t)} ${pair('right.explain', t.guide.explain, t, { rows: 2 })}
    ${sources(guide, context)} ${conditionFields(guide, context)}
    <div class="pair">
      ${choice('remedy', t.guide.remedy, kinds)}
      ${choice('amount.kind', t.guide.amount, AMOUNTS.map((id) => [id, t.guide.amounts[id]]), (chosen) =>
        set({ guide: { ...guide, amount: chosen } }),
      )}
      ${['ALL', 'TIMES', 'PART'].includes(amount) ? choice('amount.fact', t.guide.amountOf, first) : nothing}
      ${['TIMES', 'PART', 'FIXED'].includes(amount)
        ? html`<label class="field"><span>${t.guide.figures[amount]}</span><input name="amount.figure" required autocomplete="off" /></label>`
        : nothing}
    </div>
  `;
}

function sources({ sources: chosen, found }, context) {
  const { t, locale, guide } = context;
  const look = (event) => {
    const fields = event.target.closest('fieldset');
    guide.findArticles(fields.querySelector('#article-words').value, fields.querySelector('[name=jurisdiction]').value);
  };
  const label = (one) => articleLabel({ ...one, title: one.instrument.title }, locale);
  return html`
    <div class="part">
      <p>${t.guide.sources}</p>
      <ul class="parts">
        ${chosen.map((one) => html`<li class="row">${label(one)} <button class="quiet" type="button" @click=${() => guide.drop('sources', one)}>${t.guide.drop}</button></li>`)}
      </ul>
      <div class="row">
        <label class="field grow"><span>${t.question}</span><input id="article-words" autocomplete="off" /></label>
        <button class="secondary" type="button" id="find-articles" @click=${look}>${t.search}</button>
      </div>
      <ul class="parts" id="found-articles" role="status">
        ${found.map(
          (one) => html`<li class="passage">
            <strong>${label(one)}</strong><span class="fine">${one.text}</span>
            <button class="secondary" type="button" @click=${() => guide.add('sources', one)}>${t.guide.choose}</button>
          </li>`,
        )}
      </ul>
    </div>
  `;
}
