import { html, nothing } from './lit.js';
import { mark } from './icons.js';
import { languageSwitch } from './language-switch.js';

/** The head of a staff page: where one is, who one is, and out. */
export function staffBar({ me, link }, heading, context) {
  const { t } = context;
  return html`
    <header class="bar">
      <div>
        <p class="brand">${mark}Accord</p>
        <h1 class="fine">${heading}</h1>
      </div>
      ${link ? html`<span class="line fine" data-link=${link} role="status">${t.lines[link]}</span>` : nothing}
      ${languageSwitch(context)}
      ${me?.name ? signOut(me, t) : nothing}
    </header>
  `;
}

function signOut({ name, csrf }, t) {
  return html`
    <form class="sign-out" method="post" action="/logout">
      <span class="fine spare">${name}</span>
      ${csrf ? html`<input type="hidden" name=${csrf.parameter} value=${csrf.token} />` : nothing}
      <button class="quiet">${t.signOut}</button>
    </form>
  `;
}
