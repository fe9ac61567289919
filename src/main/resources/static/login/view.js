import { html, nothing } from '../shared/lit.js';
import { mark } from '../shared/icons.js';
import { languageSwitch } from '../shared/language-switch.js';
import { alert } from '../shared/modal.js';
import { vocabulary } from './words.js';

/** Where staff sign in; without the server's token the form cannot be sent yet. */
export function loginPage({ locale, me, said, problem }, { speak, ask }) {
  const t = vocabulary[locale];
  const again = html`<button class="link" @click=${ask}>${t.tryAgain}</button>`;
  return html`
    <header class="bar"><span class="brand">${mark}Accord</span>${languageSwitch({ locale, speak })}</header>
    <main class="sign-in">
      <h1>${t.heading}</h1>
      ${alert(problem, again)} ${message(said, me, t)}
      <form method="post" action="/login">
        ${me ? html`<input type="hidden" name=${me.csrf.parameter} value=${me.csrf.token} />` : nothing}
        <label class="field"><span>${t.name}</span><input name="username" autocomplete="username" autocapitalize="none" required /></label>
        <label class="field">
          <span>${t.password}</span><input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button class="primary wide" ?disabled=${!me}>${t.signIn}</button>
      </form>
      ${me?.providers?.length ? others(me.providers, t) : nothing}
    </main>
  `;
}

function message(said, me, t) {
  if (said === 'out') return html`<p role="status">${t.out}</p>`;
  if (said === 'error') return alert({ title: t.wrong, detail: t.checkBoth });
  if (said === 'denied') return alert({ title: t.denied, detail: me?.name ? t.deniedTo(me.name) : '' });
  return nothing;
}

function others(providers, t) {
  return html`
    <h2>${t.or}</h2>
    <ul>${providers.map(({ name, href }) => html`<li><a class="provider" href=${href}>${name}</a></li>`)}</ul>
  `;
}
