import { withAgreement } from '../shared/agreement.js';
import { withFiles } from '../shared/files.js';

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

  invite(seller) {
    return this.call('POST', `${this.#path}/respondent`, seller);
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

  get path() {
    return this.#path;
  }

  async standing() {
    const agreed = await withAgreement(await this.call('GET', this.#path), this.call, this.#path);
    const file = await withFiles(agreed, this.call, this.#path);
    if (file.dealings?.contested.length) file.versions = await this.call('GET', `${this.#path}/positions`);
    const { handler, closed, consented, ahead, proposals } = file;
    const decided = proposals.filter(({ decision }) => decision);
    return {
      file,
      handler,
      closed,
      withdrawn: !consented,
      ahead,
      decisions: Object.fromEntries(decided.map(({ n, decision }) => [n, decision])),
    };
  }
}
