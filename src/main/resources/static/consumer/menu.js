import { html, nothing } from '../shared/lit.js';
import { more } from '../shared/icons.js';
import { languageSwitch } from '../shared/language-switch.js';

const hide = (event) => event.currentTarget.hidePopover();

/** What is needed seldom. */
export function menu({ withdrawn }, context) {
  const { t, talk, dispatch } = context;
  const ask = (name) => () => dispatch({ type: 'dialog', dialog: { name } });
  return html`
    <button class="quiet square" popovertarget="menu" aria-label=${t.menu}>${more}</button>
    <nav id="menu" class="menu" popover aria-label=${t.menu} @click=${hide}>
      <button @click=${() => talk().acts.makeReturnLink()}>${t.copyLink}</button>
      <button @click=${ask('another')}>${t.another}</button>
      ${withdrawn ? nothing : html`<button @click=${ask('withdraw')}>${t.withdraw}</button>`}
      ${languageSwitch(context)}
    </nav>
  `;
}
