import { Problem } from './problem.js';

const PATIENCE = 10_000;

/** Sends messages over a socket and waits for the receipt of each. */
export class Delivery {
  #send;
  #pending = new Map();

  /** @param send puts a frame on the socket, false where there is none */
  constructor(send) {
    this.#send = send;
  }

  deliver(frame) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#settle(frame.clientMessageId, 'reject', new Problem({})), PATIENCE);
      this.#pending.set(frame.clientMessageId, { resolve, reject, timer });
      if (!this.#send(frame)) {
        this.#settle(frame.clientMessageId, 'reject', new Problem({}));
      }
    });
  }

  /** Looks at every frame that comes in; an entry on the timeline proves as much as a receipt. */
  hear(frame) {
    if (frame.type === 'receipt') {
      this.#settle(frame.receipt.clientMessageId, 'resolve', frame.receipt);
    } else if (frame.type === 'refused') {
      this.#settle(frame.clientMessageId, 'reject', new Problem(frame.problem ?? {}));
    } else if (frame.type === 'entries') {
      frame.entries
        .filter((entry) => entry.clientMessageId)
        .forEach((entry) => this.#settle(entry.clientMessageId, 'resolve', entry));
    }
  }

  /** The socket is gone: whatever has no receipt has to go again. */
  abandon() {
    [...this.#pending.keys()].forEach((id) => this.#settle(id, 'reject', new Problem({})));
  }

  #settle(id, how, value) {
    const waiting = this.#pending.get(id);
    if (!waiting) return;
    this.#pending.delete(id);
    clearTimeout(waiting.timer);
    waiting[how](value);
  }
}
