/** What is live, what was, what is to come, and who did what. */
export class Releasing {
  #store;
  #room;

  constructor(store, room) {
    this.#store = store;
    this.#room = room;
  }

  /** Loads what the address names. */
  follow() {
    const { page } = this.#store.state.route;
    if (page === 'releases') return this.#room.do(async (call) => ({ history: await call('GET', '/api/policy/history') }));
    return page === 'log' ? this.#room.do(async (call) => ({ log: await call('GET', '/api/policy/audit') })) : undefined;
  }

  /** @param to the hash of an edition of the history; empty for the one before */
  rollBack(to, reason) {
    return this.#room.do(async (call) => {
      await call('POST', '/api/policy/rollback', { reason, ...(to && { to }) });
      return { history: await call('GET', '/api/policy/history') };
    });
  }

  withdraw(version) {
    return this.#room.do(async (call) => ({ history: await call('POST', `/api/policy/releases/${version}/withdraw`) }));
  }

  /** Both sides of a change of one file. */
  compare(entry) {
    return this.#room.do(async () => {
      const [before, after] = await Promise.all([this.#content(entry.before), this.#content(entry.after)]);
      return { change: { entry, before, after } };
    });
  }

  async #content(hash) {
    if (!hash) return '';
    const answer = await fetch(`/api/policy/audit/contents/${hash}`);
    return answer.ok ? answer.text() : '';
  }
}
