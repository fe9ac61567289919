/** What a side can do towards the other; `path` is where its calls begin. */
export class Dealing {
  #call;
  #path;
  #doing;
  #done;

  /** @param done is called after each with what was called, to read anew where things stand */
  constructor({ call, path, doing, done }) {
    this.#call = call;
    this.#path = path;
    this.#doing = doing;
    this.#done = done;
  }

  offer(words) {
    return this.#act('/offers', words);
  }

  counter(n, words) {
    return this.#act(`/offers/${n}/counter`, words);
  }

  accept(n) {
    return this.#act(`/offers/${n}/accept`, {});
  }

  decline(n, reason) {
    return this.#act(`/offers/${n}/decline`, { reason });
  }

  bid(amount) {
    return this.#act('/bids', { amount });
  }

  extend(reason) {
    return this.#act('/extension', { reason });
  }

  /** @param terms the hash of the terms that were read */
  acceptAgreement(terms) {
    return this.#act('/agreement/accept', { terms });
  }

  report(number, done) {
    return this.#act(`/agreement/items/${number}`, { done });
  }

  #act(path, body) {
    return this.#doing(async () => {
      await this.#call('POST', this.#path + path, body);
      await this.#done(path);
    });
  }
}
