import { html, nothing } from '../shared/lit.js';

const SUPERVISORS = ['SUPERVISOR', 'ADMIN'];

/** The pages of the supervisors, beside the cases. */
export function rooms({ me, page }, { t }) {
  if (!me?.roles?.some((role) => SUPERVISORS.includes(role))) return nothing;
  return html`
    <nav class="rooms" aria-label=${t.rooms}>
      ${['workload', 'outbox'].map((one) => html`<a href=${`#${one}`} aria-current=${one === page ? 'page' : nothing}>${t.roomTitles[one]}</a>`)}
    </nav>
  `;
}
