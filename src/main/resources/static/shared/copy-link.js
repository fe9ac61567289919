import { html, nothing } from './lit.js';

/** The body of a dialog with a link to pass on: `dialog` is `{name, href, copied, …}`. */
export function linkToCopy(dialog, { t, dispatch }, text) {
  const { href, copied } = dialog;
  const copy = async ({ currentTarget: button }) => {
    button.form.elements.link.select();
    await copyText(href);
    dispatch({ type: 'set', change: { dialog: { ...dialog, copied: true } } });
  };
  return html`
    <form @submit=${(event) => event.preventDefault()}>
      <p>${text}</p>
      <label class="field"><span>${t.linkLabel}</span><input name="link" readonly .value=${href} /></label>
      <div class="row end">
        <span role="status">${copied ? t.copied : nothing}</span>
        <button class="primary" type="button" @click=${copy}>${t.copy}</button>
      </div>
    </form>
  `;
}

/** What there is to know about the seller's link: what to do with it, and whether it goes by e-mail too. */
export function sellerLinkText({ mailed }, { t }) {
  return html`${t.sellerLinkText} ${mailed ? t.sellerLinkMailed : nothing}`;
}

/** Inside a shop's page the clipboard may be closed; the older way then copies what is selected. */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    document.execCommand('copy');
  }
}
