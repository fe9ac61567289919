import { html } from './lit.js';

/** The switch between the two languages; each is named in itself. */
export function languageSwitch({ locale, speak }) {
  const other = locale === 'zh' ? { locale: 'en', name: 'English' } : { locale: 'zh', name: '中文' };
  return html`<button class="quiet" lang=${other.locale} @click=${() => speak(other.locale)}>${other.name}</button>`;
}
