import { html, nothing } from '../shared/lit.js';
import { agreementCard } from '../shared/agreement.js';
import { agreed, bothVersions, contestedFacts, course, offers } from '../shared/dealings.js';
import { fileList } from '../shared/files.js';

/** Stage and clock, the seller, and what the two sides did towards each other. */
export function otherSide(file, context) {
  const { t, dispatch } = context;
  if (!file.dealings) return nothing;
  const { seller } = file.dealings;
  const told = { ...context, side: 'staff' };
  const invite = () => dispatch({ type: 'set', change: { dialog: { name: 'invite' } } });
  return html`
    <h3>${t.otherSide}</h3>
    ${course(file, told)}
    ${seller
      ? html`<p>${t.sellerTold(seller.name)} <span class="tag">${seller.answered ? t.sellerAnswered : t.sellerSilent}</span></p>`
      : nothing}
    ${file.closed || !file.category ? nothing : html`<p><button class="secondary" @click=${invite}>${seller ? t.noticeAgain : t.noticeSend}</button></p>`}
    ${contestedFacts(file.dealings, told)} ${fileList(file, told)} ${bothVersions(file, told)} ${offers({ file, closed: file.closed }, told)} ${file.agreement ? agreementCard(file, told) : agreed(file.dealings, told)}
  `;
}
