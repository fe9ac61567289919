import { Dealing } from '../shared/dealing-acts.js';
import { doing, readArticle } from '../shared/doing.js';
import { vocabulary } from './words.js';

/** What a consumer can do besides talking. */
export class Acts {
  #store;
  #calls;
  #doing;

  constructor(store, calls) {
    this.#store = store;
    this.#calls = calls;
    this.#doing = doing(store, vocabulary);
    this.dealing = new Dealing({ call: calls.call, path: calls.path, doing: this.#doing, done: () => this.#dealt() });
  }

  /** Once the seller can answer, another amount is an offer to them. */
  async decide(n, answer) {
    const { file } = this.#store.state;
    if (answer.decision === 'counter' && file?.dealings?.seller) return this.dealing.offer({ ...answer, options: [] });
    return this.#doing(async () => {
      await this.#calls.decide(n, answer);
      this.#store.dispatch({ type: 'decided', n, decision: answer.decision });
    });
  }

  /** Sends the seller the notice; the link is then passed on. */
  async invite(seller) {
    await this.#doing(async () => {
      const { link, mailed } = await this.#calls.invite(seller);
      const href = new URL(link, location.origin).href;
      this.#store.dispatch({ type: 'dialog', dialog: { name: 'sellerLink', href, mailed } });
    });
    await this.learnStanding();
  }

  async handOff(reason) {
    await this.#doing(() => this.#calls.handOff(reason));
    await this.learnStanding();
  }

  async makeReturnLink() {
    await this.#doing(async () => {
      const { token, link } = await this.#calls.returnLink();
      const href = new URL(link ?? `/#token=${token}`, location.origin).href;
      this.#store.dispatch({ type: 'dialog', dialog: { name: 'link', href } });
    });
  }

  async withdraw() {
    await this.#doing(async () => {
      await this.#calls.withdraw();
      this.#store.dispatch({ type: 'withdrawn', withdrawn: true });
    });
  }

  openArticle(source) {
    return readArticle(this.#store, this.#calls.call, source, vocabulary);
  }

  async #dealt() {
    this.#store.dispatch({ type: 'set', change: { form: null, countering: null } });
    await this.learnStanding();
  }

  /** Who handles the dispute, and what was decided; the timeline tells the same in words, so it may fail. */
  async learnStanding() {
    try {
      this.#store.dispatch({ type: 'standing', ...(await this.#calls.standing()) });
    } catch {
      // asked again with the next event
    }
  }
}
