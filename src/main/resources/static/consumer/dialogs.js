import { html, nothing } from '../shared/lit.js';
import { linkToCopy, sellerLinkText } from '../shared/copy-link.js';
import { money } from '../shared/format.js';
import { confirmation, modal } from '../shared/modal.js';
import { handInDialog } from './handing-in.js';

/** The open dialog, if any: `{name, …}`. */
export function dialogs({ dialog, file }, context) {
  if (!dialog) return nothing;
  const { title, body } = pages[dialog.name](dialog, { ...context, told: Boolean(file?.dealings?.seller) });
  const onClose = () => context.dispatch({ type: 'dialog', dialog: null });
  return modal({ id: 'asked', title, body, onClose, t: context.t });
}

const pages = {
  handOff: (_, { t, talk }) => ({
    title: t.handOffTitle,
    body: confirmation({
      text: t.handOffText,
      fields: html`
        <label class="field"><span>${t.handOffReason}</span><textarea name="reason" rows="3" maxlength="2000"></textarea></label>
      `,
      label: t.handOffSend,
      act: ({ reason }) => talk().acts.handOff(reason),
      t,
    }),
  }),
  accept: ({ n, amount, options }, { t, locale, talk }) => ({
    title: t.acceptTitle(n),
    body: confirmation({
      text: t.acceptText(money(amount, locale)),
      label: t.accept,
      act: () => talk().acts.decide(n, { decision: 'accept', options, reason: '' }),
      t,
    }),
  }),
  handIn: handInDialog,
  another: (_, { t, another }) => ({
    title: t.anotherTitle,
    body: confirmation({ text: t.anotherText, label: t.anotherSend, act: another, t }),
  }),
  withdraw: (_, { t, talk }) => ({
    title: t.withdrawTitle,
    body: confirmation({ text: t.withdrawText, label: t.withdrawSend, act: () => talk().acts.withdraw(), t }),
  }),
  link: (dialog, context) => ({ title: context.t.linkTitle, body: linkToCopy(dialog, context, context.t.linkText) }),
  sellerLink: (dialog, context) => ({ title: context.t.sellerLinkTitle, body: linkToCopy(dialog, context, sellerLinkText(dialog, context)) }),
};
