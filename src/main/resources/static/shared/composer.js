import { html, live, nothing } from './lit.js';
import { send } from './icons.js';

const LONGEST = 8_000;

/**
 * Where one writes: Enter sends, Shift+Enter begins a new line; an input method's own Enter does neither.
 *
 * @param beside what stands beside the button that sends
 * @param more what stands below the words
 */
export function composer({ draft, label, placeholder, hint, sendLabel, disabled = false, beside = nothing, more = nothing, onDraft, onSend }) {
  const submit = (event) => {
    event.preventDefault();
    if (draft.trim()) onSend(draft);
  };
  const key = (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) submit(event);
  };
  return html`
    <form class="composer" @submit=${submit}>
      <label class="hidden" for="words">${label}</label>
      <textarea id="words" name="words" rows="2" maxlength=${LONGEST} enterkeyhint="send" aria-describedby="words-hint"
        placeholder=${placeholder} ?disabled=${disabled} .value=${live(draft)}
        @input=${(event) => onDraft(event.target.value)} @keydown=${key}></textarea>
      ${beside}
      <button class="primary" ?disabled=${disabled || !draft.trim()}>${send}<span>${sendLabel}</span></button>
      <div class="composer-row">${more} <span id="words-hint" class="fine">${hint}</span></div>
    </form>
  `;
}
