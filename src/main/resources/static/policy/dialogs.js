import { html, nothing } from '../shared/lit.js';
import { confirmation, modal } from '../shared/modal.js';

/** The open dialog, if any. */
export function dialogs(state, context) {
  const { dialog } = state;
  if (!dialog) return nothing;
  const { title, ...asked } = pages[dialog.name](context, state);
  const onClose = () => context.set({ dialog: null });
  return modal({ id: 'asked', title, body: confirmation({ ...asked, t: context.t }), onClose, t: context.t });
}

const pages = {
  publish: ({ t, drafting }, { draft }) => ({
    title: t.publishTitle,
    text: t.publishText,
    fields: publishFields(draft.draft.evaluated?.regressions ?? 0, t),
    label: t.publish,
    act: ({ at, reason }) => drafting.publish(at, reason),
  }),
  discard: ({ t, drafting }) => ({ title: t.discard, text: t.discardText, label: t.discard, act: () => drafting.discard() }),
  removeFile: ({ t, drafting }, { file }) => ({
    title: t.removeFile,
    text: t.removeText(file.path),
    label: t.removeFile,
    act: () => drafting.remove(),
  }),
  rollBack: ({ t, releasing }, { dialog }) => ({
    title: t.rollBack,
    text: dialog.to ? t.rollBackTo(dialog.to.slice(0, 12)) : t.rollBackText,
    fields: html`<label class="field"><span>${t.reason}</span><textarea name="reason" rows="2" required maxlength="1000"></textarea></label>`,
    label: t.rollBack,
    act: ({ reason }) => releasing.rollBack(dialog.to, reason),
  }),
};

function publishFields(regressions, t) {
  return html`
    <label class="field"><span>${t.publishAt}</span><input name="at" type="datetime-local" /></label>
    ${regressions
      ? html`<p class="alert">${t.regressions(regressions)}</p>
          <label class="field"><span>${t.signReason}</span><textarea name="reason" rows="2" required minlength="10" maxlength="1000"></textarea></label>`
      : nothing}
  `;
}
