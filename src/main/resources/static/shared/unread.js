/** Counts what came while nobody looked at the page, for its title. */
export class Unread {
  #store;

  constructor(store) {
    this.#store = store;
  }

  begin() {
    document.addEventListener('visibilitychange', this.#look);
  }

  end() {
    document.removeEventListener('visibilitychange', this.#look);
  }

  add(count) {
    if (document.hidden) this.#set(this.#store.state.unread + count);
  }

  #look = () => {
    if (!document.hidden && this.#store.state.unread) this.#set(0);
  };

  #set(unread) {
    this.#store.dispatch({ type: 'set', change: { unread } });
  }
}

/** A page's title with the number of what is new. */
export function titled({ unread }, t) {
  return unread ? `(${unread}) ${t.news} · ${t.title}` : t.title;
}
