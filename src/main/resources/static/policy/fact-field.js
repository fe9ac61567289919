import { html } from '../shared/lit.js';

/** A fact by its name and its value as people write it. */
export function factField({ key, fact }, { terms }, { t, name, tries }) {
  const ids = Object.keys(terms?.facts ?? {});
  const choices = terms?.choices[fact];
  return html`
    <label class="field">
      <span>${t.fact}</span>
      <select name="fact" @change=${(event) => tries.turnFact(key, event.target.value)}>
        ${ids.map((id) => html`<option value=${id} ?selected=${id === fact}>${name.fact(id)}</option>`)}
      </select>
    </label>
    <label class="field">
      <span>${t.value}</span>
      ${choices
        ? html`<select name="value">${Object.keys(choices).map((id) => html`<option value=${id}>${name.value(fact, id)}</option>`)}</select>`
        : html`<input name="value" required placeholder=${t.valueExample} autocomplete="off" />`}
    </label>
    <button class="quiet" type="button" @click=${() => tries.dropFact(key)}>${t.guide.drop}</button>
  `;
}
