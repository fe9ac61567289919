import { api } from './api.js';

/** Whoever is signed in, and calls in their name: each change carries the page's CSRF token. */
export class StaffSession {
  #locale;
  #call;
  me = null;

  /** @param locale gives the language to be answered in */
  constructor(locale) {
    this.#locale = locale;
    this.#call = api(() => ({ 'Accept-Language': this.#locale(), ...this.#proof() }));
  }

  /** Finds out who is signed in; sends whoever is not to the login page. */
  async begin() {
    this.me = await this.#call('GET', '/api/me');
    if (!this.me.name) location.assign('/login');
    return this.me;
  }

  call = async (method, path, body, options) => {
    try {
      return await this.#call(method, path, body, options);
    } catch (problem) {
      if (problem.status === 401) await this.begin();
      if (!problem.type?.endsWith('stale-page')) throw problem;
      await this.begin();
      return this.#call(method, path, body, options);
    }
  };

  #proof() {
    const csrf = this.me?.csrf;
    return csrf ? { [csrf.header]: csrf.token } : {};
  }
}
