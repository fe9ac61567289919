import { html, nothing } from '../shared/lit.js';
import { mark } from '../shared/icons.js';
import { pick } from '../shared/language.js';
import { alert } from '../shared/modal.js';
import { languageSwitch } from '../shared/language-switch.js';
import { JURISDICTIONS } from './jurisdiction.js';

/** What is asked before anything is taken in. */
export function noticePage(state, context) {
  const { t, opening } = context;
  const { notice, problem } = state;
  const again = html`<button class="link" @click=${() => opening.readNotice()}>${t.tryAgain}</button>`;
  return html`
    <header class="bar"><span class="brand">${mark}Accord</span>${languageSwitch(context)}</header>
    <main class="notice">
      <h1>${t.welcome}</h1>
      <p class="lead">${t.lead}</p>
      ${alert(problem, notice ? nothing : again)}
      ${notice ? consentForm(state, context) : problem ? nothing : html`<p class="loading">${t.loading}</p>`}
    </main>
  `;
}

function consentForm({ notice, jurisdiction, busy }, { t, locale, opening, dispatch }) {
  const submit = (event) => {
    event.preventDefault();
    opening.open(new FormData(event.target).getAll('purpose'));
  };
  return html`
    <form class="consent" @submit=${submit}>
      <label class="field">
        <span>${t.jurisdiction}</span>
        <select name="jurisdiction" @change=${(event) => dispatch({ type: 'jurisdiction', jurisdiction: event.target.value })}>
          ${JURISDICTIONS.map(
            (id) => html`<option value=${id} ?selected=${id === jurisdiction}>${t.jurisdictions[id]}</option>`,
          )}
        </select>
      </label>
      <div class="privacy">
        <h2 id="privacy-title">${t.privacy} <span class="fine">${t.version(notice.version)}</span></h2>
        <div class="prose privacy-text" tabindex="0" role="region" aria-labelledby="privacy-title">${pick(notice.text, locale)}</div>
      </div>
      <fieldset>
        <legend>${t.agreeTo}</legend>
        ${notice.purposes.map((purpose) => purposeBox(purpose, t, locale))}
      </fieldset>
      <button class="primary wide" ?disabled=${busy}>${t.begin}</button>
    </form>
  `;
}

function purposeBox({ id, required, text }, t, locale) {
  return html`
    <label class="check">
      <input type="checkbox" name="purpose" value=${id} ?required=${required} />
      <span>${pick(text, locale)} <span class="tag">${required ? t.required : t.optional}</span></span>
    </label>
  `;
}
