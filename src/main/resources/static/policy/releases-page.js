import { html, nothing } from '../shared/lit.js';
import { moment } from '../shared/format.js';
import { may } from './state.js';

/** What is live, what is to come, and every release there was. */
export function releasesPage(state, context) {
  const { t } = context;
  const { history } = state;
  if (!history) return html`<p class="loading">${t.loading}</p>`;
  const publishes = may(state, 'POLICY_PUBLISHER');
  return html`
    <section aria-labelledby="releases-title">
      <h2 id="releases-title">${t.pages.releases}</h2>
      <p class="card live">
        <strong>${t.liveNow}</strong> ${history.live.name} <code>${history.live.hash.slice(0, 12)}</code>
        ${publishes ? html`<button class="secondary" @click=${() => context.set({ dialog: { name: 'rollBack' } })}>${t.rollBack}</button>` : nothing}
      </p>
      ${history.scheduled.length ? html`<h3>${t.scheduled}</h3>` : nothing}
      <ul class="cards">${history.scheduled.map((one) => html`<li>${scheduled(one, publishes, context)}</li>`)}</ul>
      <h3>${t.releasesSoFar}</h3>
      ${history.releases.length ? nothing : html`<p class="fine">${t.noReleases}</p>`}
      <ol class="cards">${history.releases.toReversed().map((one) => html`<li>${release(one, state, publishes, context)}</li>`)}</ol>
    </section>
  `;
}

function scheduled(one, publishes, { t, locale, releasing }) {
  return html`
    <article class="card">
      <h4>${one.name || t.unnamed} <code>${one.edition.slice(0, 12)}</code></h4>
      <p>${t.goesLive(moment(one.from, locale))} · ${one.by}</p>
      ${publishes ? html`<button class="secondary" @click=${() => releasing.withdraw(one.version)}>${t.withdraw}</button>` : nothing}
    </article>
  `;
}

function release(one, { history }, publishes, { t, locale, set }) {
  const back = () => set({ dialog: { name: 'rollBack', to: one.edition } });
  const past = new Date(one.from) <= new Date() && !one.withdrawnBy && one.edition !== history.live.hash;
  return html`
    <article class="card">
      <h4>${one.name || t.unnamed} <code>${one.edition.slice(0, 12)}</code> <span class="tag">${t.releaseKinds[one.kind]}</span></h4>
      <p class="fine">
        ${moment(one.from, locale)} · ${one.by} ${one.reason ? html`· ${one.reason}` : nothing}
        ${one.withdrawnBy ? html`· ${t.withdrawnBy(one.withdrawnBy)}` : nothing}
      </p>
      ${publishes && past ? html`<button class="quiet" @click=${back}>${t.backToThis}</button>` : nothing}
    </article>
  `;
}
