import { backoff, Pause } from './backoff.js';
import { Problem } from './problem.js';
import { uuid7 } from './uuid.js';

/**
 * Brings messages to the server one after the other, in the order they were said, each with the same id until its
 * receipt has come. A message is on the shelf before it is sent for the first time.
 */
export class Courier {
  #deliver;
  #shelf;
  #dispatch;
  #waiting = [];
  #refused = new Map();
  #pause = new Pause();
  #running = false;
  #stopped = false;

  /** @param deliver sends an item and promises its receipt, or fails with a Problem */
  constructor({ deliver, shelf, dispatch }) {
    this.#deliver = deliver;
    this.#shelf = shelf;
    this.#dispatch = dispatch;
  }

  /** Takes up what an earlier visit left. */
  start() {
    this.#shelf.all().forEach((item) => this.#accept(item));
  }

  post(words) {
    const item = { ...words, clientMessageId: uuid7(), at: new Date().toISOString() };
    this.#shelf.put(item);
    this.#accept(item);
  }

  retry(clientMessageId) {
    const refused = this.#refused.get(clientMessageId);
    if (refused) {
      this.#refused.delete(clientMessageId);
      this.#waiting.push(refused);
    }
    this.#dispatch({ type: 'sending', clientMessageId });
    this.wake();
  }

  /** Gives a message up, for its words to be changed. */
  drop(clientMessageId) {
    this.#refused.delete(clientMessageId);
    this.#waiting = this.#waiting.filter((item) => item.clientMessageId !== clientMessageId);
    this.#shelf.remove(clientMessageId);
    this.#dispatch({ type: 'dropped', clientMessageId });
  }

  /** The way is free again. */
  wake() {
    this.#pause.end();
    this.#run();
  }

  stop() {
    this.#stopped = true;
    this.#pause.end();
  }

  #accept(item) {
    this.#waiting.push(item);
    this.#dispatch({ type: 'kept', item });
    this.#run();
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    for (let tries = 1; this.#waiting.length > 0 && !this.#stopped; ) {
      tries = (await this.#attempt(this.#waiting[0])) ? 1 : tries + 1;
      if (tries > 1) await this.#pause.wait(backoff(tries));
    }
    this.#running = false;
  }

  async #attempt(item) {
    try {
      this.#arrived(item, await this.#deliver(item));
      return true;
    } catch (failure) {
      const problem = failure instanceof Problem ? failure : new Problem({});
      return problem.isFinal ? this.#giveUp(item, problem) : this.#later(problem);
    }
  }

  #arrived(item, receipt) {
    this.#forget(item);
    this.#shelf.remove(item.clientMessageId);
    this.#dispatch({ type: 'receipt', receipt });
  }

  #giveUp(item, problem) {
    this.#forget(item);
    this.#refused.set(item.clientMessageId, item);
    this.#dispatch({ type: 'refused', clientMessageId: item.clientMessageId, problem });
    return true;
  }

  /** While the first cannot go out, none behind it can. */
  #later(problem) {
    const stuck = this.#stopped ? [] : this.#waiting;
    stuck.forEach(({ clientMessageId }) => this.#dispatch({ type: 'failed', clientMessageId, problem }));
    return false;
  }

  #forget(item) {
    this.#waiting = this.#waiting.filter((other) => other !== item);
  }
}
