const WAIT_SECONDS = 20;

/** What a consumer can ask of the server about one dispute. */
export class Calls {
  #path;

  constructor(dispute, call) {
    this.#path = `/api/disputes/${dispute}`;
    this.call = call;
  }

  say(message) {
    return this.call('POST', `${this.#path}/messages`, message);
  }

  news(after, signal) {
    return this.call('GET', `${this.#path}/timeline?after=${after}&wait=${WAIT_SECONDS}`, undefined, { signal });
  }

  decide(n, answer) {
    return this.call('POST', `${this.#path}/proposals/${n}/decision`, answer);
  }

  handOff(reason) {
    return this.call('POST', `${this.#path}/handoff`, { reason });
  }

  returnLink() {
    return this.call('POST', `${this.#path}/return-link`);
  }

  withdraw() {
    return this.call('DELETE', `${this.#path}/consent`);
  }

  async standing() {
    const { handler, closed, consented, ahead, proposals } = await this.call('GET', this.#path);
    const decided = proposals.filter(({ decision }) => decision);
    return {
      handler,
      closed,
      withdrawn: !consented,
      ahead,
      decisions: Object.fromEntries(decided.map(({ n, decision }) => [n, decision])),
    };
  }
}
