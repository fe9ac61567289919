import { focusOn } from '../shared/focus.js';

const EVERY = 10_000;

/** Where each page keeps what it read. */
const KEPT = { outbox: 'letters', workload: 'workload' };

/** What a supervisor looks at beside the cases: what was not delivered, and what presses. */
export class Supervising {
  #store;
  #call;
  #doing;
  #timer = 0;

  constructor(store, call, doing) {
    this.#store = store;
    this.#call = call;
    this.#doing = doing;
  }

  /** Reads the page that is open, and again while it is. */
  async open(page) {
    this.end();
    this.#set({ page, told: '' });
    if (!page) return;
    await this.#doing(async () => {
      await this.#read(page);
      if (this.#store.state.page === page) this.#again(page);
    });
  }

  #again(page) {
    this.end();
    this.#timer = setInterval(() => this.#read(page).catch(() => {}), EVERY);
  }

  end() {
    clearInterval(this.#timer);
  }

  retry(letter, told) {
    return this.#doing(async () => {
      await this.#call('POST', `/api/mediation/outbox/${letter.id}/retry`);
      await this.#read('outbox');
      this.#set({ told });
      focusOn('#room-title');
    });
  }

  async #read(page) {
    const read = await this.#call('GET', `/api/mediation/${page}`);
    if (this.#store.state.page === page) this.#set({ [KEPT[page]]: read });
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
