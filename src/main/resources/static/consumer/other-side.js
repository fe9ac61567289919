import { html, nothing } from '../shared/lit.js';
import { agreementCard } from '../shared/agreement.js';
import { agreed, bothVersions, contestedFacts, course, offers, table } from '../shared/dealings.js';
import { sellerFields } from '../shared/dealing-forms.js';

/** The other side: stage and clock, the notice to the seller, and what both do towards each other. */
export function otherSide(state, context) {
  const { file } = state;
  if (!file?.dealings || state.withdrawn) return nothing;
  const { t } = context;
  const told = { ...context, side: 'consumer', dealing: context.talk().acts.dealing };
  const { seller } = file.dealings;
  const news = seller && !file.closed;
  return html`
    <details class="other-side" name="above" ?open=${(news && needsAnswer(file.dealings)) || needsTick(file) || needsNotice(state)}>
      <summary>${t.stages[file.stage] ?? file.stage}${running(file, t)}</summary>
      <section class="dealings" aria-label=${t.otherSide} tabindex="0">
        ${course(file, told)}
        ${seller ? sellerLine(seller, t) : file.category && !file.closed ? noticeForm(state, told) : nothing}
        ${seller ? html`${contestedFacts(file.dealings, told)} ${bothVersions(file, told)} ${offers(state, told)} ${table(state, told)}` : nothing}
        ${file.agreement ? agreementCard(file, { ...told, busy: state.busy }) : agreed(file.dealings, told)}
      </section>
    </details>
  `;
}

function running({ clocks = [] }, t) {
  const clock = clocks.find(({ paused }) => !paused);
  return clock ? ` · ${t.until(clock.endsOn)}` : '';
}

function needsAnswer({ offers: all, agreement }) {
  return !agreement && all.length > 0 && all.at(-1).by === 'merchant' && !all.at(-1).answer;
}

/** The consumer has said what they want, and the seller does not know yet. */
function needsNotice({ file, decisions }) {
  return !file.closed && !file.dealings.seller && Object.values(decisions).some((decision) => decision !== 'decline');
}

/** The agreement waits for the consumer, or for word of what has arrived. */
function needsTick({ agreement, closed }) {
  return !closed && agreement != null;
}

function sellerLine({ name, answered }, t) {
  return html`<p>${t.sellerTold(name)} <span class="tag">${answered ? t.sellerAnswered : t.sellerSilent}</span></p>`;
}

function noticeForm(state, { t, talk, locale }) {
  const submit = (event) => {
    event.preventDefault();
    talk().acts.invite(Object.fromEntries(new FormData(event.target)));
  };
  return html`
    <form class="answer" @submit=${submit}>
      <p>${t.noticeText}</p>
      ${sellerFields(t, locale)}
      <div class="row"><button class="primary" ?disabled=${state.busy}>${t.noticeSend}</button></div>
    </form>
  `;
}
