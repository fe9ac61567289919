import { html, nothing } from '../shared/lit.js';
import { linkToCopy, sellerLinkText } from '../shared/copy-link.js';
import { sellerFields } from '../shared/dealing-forms.js';
import { confirmation, modal } from '../shared/modal.js';

/** The open dialog, if any. */
export function dialogs({ dialog, file }, context) {
  if (!dialog) return nothing;
  const { title, body } = pages[dialog.name](context, file?.locale ?? context.locale, dialog);
  const onClose = () => context.dispatch({ type: 'set', change: { dialog: null } });
  return modal({ id: 'asked', title, body, onClose, t: context.t });
}

const pages = {
  invite: ({ t, desk }, spoken) => ({
    title: t.noticeSend,
    body: confirmation({ text: t.noticeText, fields: sellerFields(t, spoken), label: t.noticeSend, act: (seller) => desk.invite(seller), t }),
  }),
  sellerLink: (context, _, dialog) => ({ title: context.t.sellerLinkTitle, body: linkToCopy(dialog, context, sellerLinkText(dialog, context)) }),
  handBack: ({ t, desk }) => ({
    title: t.handBackTitle,
    body: confirmation({
      text: t.handBackText,
      fields: html`<label class="field"><span>${t.handBackNote}</span><textarea name="note" rows="3" maxlength="4000"></textarea></label>`,
      label: t.handBack,
      act: ({ note }) => desk.handBack(note),
      t,
    }),
  }),
  close: ({ t, desk }, spoken) => ({
    title: t.closeTitle,
    body: confirmation({
      text: t.closeText,
      fields: closeFields(t, spoken),
      label: t.closeCase,
      act: ({ outcome, reasons }) => desk.close(outcome, reasons),
      t,
    }),
  }),
};

/** Both parties read the outcome, so what is suggested is in the dispute's language. */
function closeFields(t, spoken) {
  return html`
    <label class="field">
      <span>${t.outcome}</span>
      <input name="outcome" list="outcomes" required maxlength="200" autocomplete="off" />
    </label>
    <datalist id="outcomes">${t.suggestions[spoken].map((one) => html`<option value=${one}></option>`)}</datalist>
    <label class="field"><span>${t.reasons}</span><textarea name="reasons" rows="4" required maxlength="4000"></textarea></label>
  `;
}
