import { Problem } from '../shared/problem.js';
import { uuid7 } from '../shared/uuid.js';

const TRIES_BY_ITSELF = 5;

/**
 * Hands in files one after the other. What the way was lost for waits for the way to come back, or for its sender; the
 * server takes the same file once, so that a retry after a lost answer hands in nothing twice.
 */
export class Uploads {
  #send;
  #dispatch;
  #numbers;
  #onRefused;
  #waiting = [];
  #failed = new Map();
  #running = false;
  #over = false;

  /**
   * @param send `(file, onShare)` promises the documents as the server lists them, or fails with a Problem
   * @param numbers gives the numbers of what is handed in already
   */
  constructor({ send, dispatch, numbers, onRefused }) {
    this.#send = send;
    this.#dispatch = dispatch;
    this.#numbers = numbers;
    this.#onRefused = onRefused;
  }

  add(files) {
    files.forEach((file) => this.#queue({ id: uuid7(), file, at: new Date().toISOString(), tries: 1 }));
    this.#run();
  }

  retry(id) {
    const item = this.#failed.get(id);
    if (!item) return;
    this.#failed.delete(id);
    this.#queue({ ...item, tries: item.tries + 1 });
    this.#run();
  }

  drop(id) {
    this.#failed.delete(id);
    this.#dispatch({ type: 'uploaded', id });
  }

  /** The way is free again: what it was lost for goes on. What the server could not do waits for its sender. */
  wake() {
    [...this.#failed.values()].filter(({ lost, tries }) => lost && tries < TRIES_BY_ITSELF).forEach(({ id }) => this.retry(id));
  }

  /** Another conversation begins; what is on its way just now arrives in this one. */
  end() {
    this.#over = true;
    this.#waiting = [];
  }

  #queue(item) {
    this.#waiting.push(item);
    this.#tell(item, { state: 'sending', share: 0, problem: null });
  }

  async #run() {
    if (this.#running) return;
    this.#running = true;
    while (this.#waiting.length > 0) await this.#attempt(this.#waiting.shift());
    this.#running = false;
  }

  async #attempt(item) {
    const before = this.#numbers();
    try {
      const [handed] = await this.#send(item.file, (share) => this.#tell(item, { share }));
      if (before.includes(handed.n) && item.tries === 1) this.#tell(item, { state: 'known' });
      else this.drop(item.id);
    } catch (failure) {
      this.#failedWith(failure instanceof Problem ? failure : new Problem({}), item);
    }
  }

  #failedWith(problem, item) {
    if (problem.isFinal) this.#onRefused();
    else this.#failed.set(item.id, { ...item, lost: problem.status === 0 });
    this.#tell(item, { state: problem.isFinal ? 'refused' : 'failed', problem });
  }

  #tell({ id, file, at }, change) {
    if (!this.#over) this.#dispatch({ type: 'upload', upload: { id, name: file.name, size: file.size, at, ...change } });
  }
}
