/** Keeps what is not yet acknowledged, each message under its own key so that two tabs never overwrite each other. */
export class Shelf {
  #storage;
  #prefix;

  constructor(storage, dispute) {
    this.#storage = storage;
    this.#prefix = `accord.outbox.${dispute}.`;
  }

  /** Oldest first: the ids are made in order. */
  all() {
    return this.#storage
      .keys(this.#prefix)
      .map((key) => this.#storage.get(key))
      .filter(Boolean);
  }

  put(item) {
    return this.#storage.set(this.#prefix + item.clientMessageId, item);
  }

  remove(clientMessageId) {
    this.#storage.remove(this.#prefix + clientMessageId);
  }
}
