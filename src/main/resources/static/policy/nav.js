import { html } from '../shared/lit.js';

const PAGES = ['look-up', 'drafts', 'releases', 'log'];

/** The pages of the room; a draft belongs to the drafts. */
export function nav({ route }, { t }) {
  const open = { draft: 'drafts', article: 'look-up' }[route.page] ?? route.page;
  return html`
    <nav class="rooms" aria-label=${t.pagesTitle}>
      ${PAGES.map(
        (page) => html`<a href=${`#${page}`} aria-current=${page === open ? 'page' : 'false'}>${t.pages[page]}</a>`,
      )}
    </nav>
  `;
}
