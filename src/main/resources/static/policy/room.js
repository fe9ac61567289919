import { doing, readArticle } from '../shared/doing.js';
import { StaffSession } from '../shared/staff.js';
import { vocabulary } from './words.js';

/** What policy teams ask of the server. */
export class PolicyRoom {
  #store;
  #staff;
  #doing;

  constructor(store) {
    this.#store = store;
    this.#staff = new StaffSession(() => store.state.locale);
    this.#doing = doing(store, vocabulary);
  }

  begin() {
    return this.#doing(async () => this.#set({ me: await this.#staff.begin() }));
  }

  /** @param asked `{q, jurisdiction, on, limit}`; what is empty is not asked for */
  search(asked) {
    const wanted = Object.entries({ ...asked, lang: this.#store.state.locale, scope: 'all' }).filter(([, value]) => value);
    return this.#doing(async () => {
      const search = await this.#staff.call('GET', `/api/knowledge/search?${new URLSearchParams(wanted)}`);
      this.#set({ search });
    });
  }

  try(text, locale) {
    return this.#doing(async () => {
      this.#set({ reading: await this.#staff.call('POST', '/api/policy/try', { text, locale }) });
    });
  }

  openArticle(source) {
    return readArticle(this.#store, this.#staff.call, source, vocabulary);
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
