import { doing, readArticle } from '../shared/doing.js';
import { StaffSession } from '../shared/staff.js';
import { route } from './route.js';
import { vocabulary } from './words.js';

/** What policy teams ask of the server, whichever page they are on. */
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
    return this.#doing(async () => {
      this.#set({ me: await this.#staff.begin() });
      const { available } = await this.#staff.call('GET', '/api/policy/article-drafts').catch(() => ({}));
      this.#set({ sketches: available ? {} : null });
    });
  }

  go() {
    this.#store.dispatch({ type: 'routed', route: route() });
  }

  /** Does what a person waits for; `work` gets the caller of the API and answers what changes in the state. */
  do(work) {
    return this.#doing(async () => this.#set((await work(this.#staff.call)) ?? {}));
  }

  /** A call that nobody waits for. */
  call(method, path, body, options) {
    return this.#staff.call(method, path, body, options);
  }

  /** @param asked `{q, jurisdiction, on, limit, draft}`; what is empty is not asked for */
  search(asked) {
    const wanted = { ...asked, lang: this.#store.state.locale, scope: 'all' };
    const find = (call) => (draft) => {
      const given = Object.entries({ ...wanted, draft }).filter(([, value]) => value);
      return call('GET', `/api/knowledge/search?${new URLSearchParams(given)}`);
    };
    return this.do(async (call) => ({ search: await sides(asked.draft, find(call)) }));
  }

  /** @param asked `{text, locale, draft}` */
  try(asked) {
    return this.do(async (call) => ({
      reading: await sides(asked.draft, (draft) => call('POST', '/api/policy/try', { ...asked, draft })),
    }));
  }

  /** Keywords and a plain statement as a model drafts them; nothing is changed by it. */
  sketch(article) {
    return this.do(async (call) => {
      const sketch = await call('POST', '/api/policy/article-drafts', { article });
      return { sketches: { ...this.#store.state.sketches, [article]: sketch } };
    });
  }

  openArticle(source) {
    return readArticle(this.#store, this.#staff.call, source, vocabulary);
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}

/** What the live edition answers, and beside it what a draft does where one is named. */
async function sides(draft, ask) {
  const [live, other] = await Promise.all([ask(''), draft ? ask(draft) : null]);
  return { live, draft: other };
}
