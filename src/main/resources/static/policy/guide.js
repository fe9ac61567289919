import { draftAddress } from './route.js';
import { described } from './guide-answers.js';

/** The guided way to a new category: what its form offers, and what becomes of its answers. */
export class Guide {
  #store;
  #room;

  constructor(store, room) {
    this.#store = store;
    this.#room = room;
  }

  /** Loads what the form offers, where the address names it. */
  follow() {
    const { page, draft, guide } = this.#store.state.route;
    if (page !== 'draft' || !guide) return undefined;
    return this.#room.do(async (call) => ({
      guide: { facts: await call('GET', `/api/policy/drafts/${draft}/facts`), questions: [], conditions: [], sources: [], found: [] },
    }));
  }

  /** One more question, condition or source; or one less. */
  add(list, one) {
    const { guide } = this.#store.state;
    this.#set({ [list]: [...guide[list], one] });
  }

  drop(list, one) {
    this.#set({ [list]: this.#store.state.guide[list].filter((other) => other !== one) });
  }

  replace(list, one, change) {
    this.#set({ [list]: this.#store.state.guide[list].map((other) => (other === one ? { ...one, ...change } : other)) });
  }

  findArticles(q, jurisdiction) {
    return this.#room.do(async (call) => {
      const asked = new URLSearchParams({ q, jurisdiction, limit: 6, lang: this.#store.state.locale });
      const { passages } = await call('GET', `/api/knowledge/search?${asked}`);
      return { guide: { ...this.#store.state.guide, found: passages } };
    });
  }

  /** @param form the filled form */
  finish(form) {
    const { guide, route } = this.#store.state;
    const category = described(new FormData(form), guide);
    return this.#room.do(async (call) => {
      await call('POST', `/api/policy/drafts/${route.draft}/categories`, { category });
      location.hash = draftAddress(route.draft);
    });
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change: { guide: { ...this.#store.state.guide, ...change } } });
  }
}
