import { html, nothing } from '../shared/lit.js';

/** The case in five lines as a model drafts it, under the summary of what is known. */
export function summaryDraft({ drafting, busy }, { t, desk }) {
  if (!drafting.available) return nothing;
  const { summary } = drafting;
  return summary
    ? html`<p class="prose">${summary.text}</p><p class="fine" role="note"><span class="tag">${summary.mark}</span></p>`
    : html`<button class="secondary" ?disabled=${busy} @click=${() => desk.draftSummary()}>${t.draftSummary}</button>`;
}

/** Puts a model's draft into the composer; the mark stays until it is sent. */
export function messageDraft({ drafting, draft, busy }, { t, desk }) {
  if (!drafting.available) return nothing;
  const { message } = drafting;
  return html`
    <button type="button" class="link" ?disabled=${busy} @click=${() => desk.draftMessage()}>${t.draftMessage}</button>
    ${message && draft.trim() ? html`<span class="tag" role="note">${message.mark}</span>` : nothing}
  `;
}
