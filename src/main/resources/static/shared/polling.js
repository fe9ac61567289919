import { backoff, Pause } from './backoff.js';

const SHORTEST_ROUND = 2_000;

/** Asks for news over HTTP for as long as there is no socket. */
export class Polling {
  #ask;
  #onState;
  #stop = null;

  /**
   * @param ask takes an AbortSignal, waits for news and hands them on
   * @param onState hears `polling` after each answer, `offline` after each failure
   */
  constructor({ ask, onState }) {
    this.#ask = ask;
    this.#onState = onState;
  }

  start() {
    if (!this.#stop) {
      this.#stop = new AbortController();
      this.#run(this.#stop.signal);
    }
  }

  stop() {
    this.#stop?.abort();
    this.#stop = null;
  }

  async #run(signal) {
    const pause = new Pause();
    signal.addEventListener('abort', () => pause.end());
    for (let failures = 0; !signal.aborted; ) {
      const began = Date.now();
      failures = (await this.#round(signal)) ? 0 : failures + 1;
      if (signal.aborted) return;
      this.#onState(failures ? 'offline' : 'polling');
      await pause.wait(failures ? backoff(failures) : Math.max(0, began + SHORTEST_ROUND - Date.now()));
    }
  }

  async #round(signal) {
    try {
      await this.#ask(signal);
      return true;
    } catch {
      return false;
    }
  }
}
