import { html, nothing } from '../shared/lit.js';
import { label, offered } from './form-names.js';

/** A file as a form: choose a thing, fill in its fields; the rest of the file stays as it was written. */
export function formView({ form, group }, context, readOnly) {
  const { t, set } = context;
  if (!form?.length) return html`<p class="fine">${form ? t.noForm : t.loading}</p>`;
  const groups = [...new Set(form.map((field) => field.group))];
  const chosen = groups.includes(group) ? group : groups[0];
  const fields = form.filter((field) => field.group === chosen);
  return html`
    ${groups.length > 1
      ? html`<label class="field">
          <span>${t.part}</span>
          <select id="part" @change=${(event) => set({ group: event.target.value })}>
            ${groups.map((one) => html`<option value=${one} ?selected=${one === chosen}>${one || t.root}</option>`)}
          </select>
        </label>`
      : nothing}
    <div class="form-fields">${fields.map((field) => fieldOf(field, context, readOnly))}</div>
  `;
}

function fieldOf(field, context, readOnly) {
  const { t, drafting } = context;
  const name = label(field.name, t);
  const fill = (event) => drafting.fill(field, valuesOf(field, event.target.value));
  const value = field.values.join('\n');
  const options = offered(field);
  return html`
    <label class="field" data-field=${field.name}>
      <span>${name}</span>
      ${options
        ? html`<select ?disabled=${readOnly} @change=${fill}>${options.map((one) => html`<option ?selected=${one === value}>${one}</option>`)}</select>`
        : isLong(field, value)
          ? html`<textarea rows=${Math.min(8, value.split('\n').length + 1)} ?readonly=${readOnly} .value=${value} @change=${fill}></textarea>`
          : html`<input ?readonly=${readOnly} .value=${value} @change=${fill} />`}
      ${field.kind === 'LIST' ? html`<small class="fine">${t.oneEach}</small>` : nothing}
    </label>
  `;
}

const isLong = ({ kind }, value) => kind === 'LIST' || value.length > 60 || value.includes('\n');

function valuesOf({ kind }, text) {
  return kind === 'LIST' ? text.split('\n').map((line) => line.trim()).filter(Boolean) : [text];
}
