import { html, nothing, repeat } from '../shared/lit.js';
import { money } from '../shared/format.js';
import { pick } from '../shared/language.js';
import { factField } from './fact-field.js';
import { draftField, sides } from './sides.js';

const JURISDICTIONS = ['CN', 'EU', 'UK', 'US'];

/** What the rules give on a set of facts, live and under a draft side by side. */
export function assessSection(state, context) {
  const { t, name, tries } = context;
  const { terms, trial, drafts } = state;
  const submit = (event) => {
    event.preventDefault();
    tries.assess(new FormData(event.target));
  };
  return html`
    <section aria-labelledby="assess-title" class="assess">
      <h2 id="assess-title">${t.assessTitle}</h2>
      <form class="ask" @submit=${submit}>
        ${select('category', t.kind, Object.keys(terms?.categories ?? {}).map((id) => [id, name.category(id)]))}
        ${select('jurisdiction', t.jurisdiction, JURISDICTIONS.map((id) => [id, t.jurisdictions[id]]))}
        <label class="field"><span>${t.filedOn}</span><input name="today" type="date" /></label>
        ${draftField(drafts, t)}
        <ul class="parts whole">
          ${repeat(trial.facts, ({ key }) => key, (one) => html`<li class="row">${factField(one, state, context)}</li>`)}
        </ul>
        <button class="secondary" type="button" @click=${() => tries.addFact()}>${t.addFact}</button>
        <button class="primary" ?disabled=${state.busy}>${t.assess}</button>
      </form>
      <div role="status">${trial.answer ? sides(trial.answer, t, (title, answer) => side(title ?? t.live, answer, context)) : nothing}</div>
    </section>
  `;
}

function select(name, label, options) {
  return html`
    <label class="field">
      <span>${label}</span><select name=${name}>${options.map(([id, shown]) => html`<option value=${id}>${shown}</option>`)}</select>
    </label>
  `;
}

function side(title, { owed, ceiling, heads, rules, reason }, { t, locale }) {
  const shown = (amount) => money({ amount: amount.amount, currency: amount.currency }, locale);
  return html`
    <article class="card">
      <h3>${title}: ${shown(owed)} <span class="fine">${t.upTo(shown(ceiling))}</span></h3>
      ${pick(reason, locale) ? html`<p>${pick(reason, locale)}</p>` : nothing}
      <ul class="parts">
        ${heads.map((head) => html`<li>${pick(head.title, locale)}: ${shown(head.amount)} <span class="fine">${pick(head.formula, locale)}</span></li>`)}
      </ul>
      <ul class="parts">
        ${rules.map(
          (rule) => html`<li data-outcome=${rule.outcome}>
            <span class="tag">${t.outcomes[rule.outcome]}</span> ${pick(rule.title, locale)} <code>${rule.rule}</code>
            ${rule.missing.length ? html`<span class="fine">${t.missing}: ${rule.missing.join(t.list)}</span>` : nothing}
          </li>`,
        )}
      </ul>
    </article>
  `;
}
