const PAUSE = 400;

/** Looks at the open file a moment after the last key, and shows what is wrong with it as it stands. */
export class Validation {
  #store;
  #room;
  #due = 0;
  #asked = null;

  constructor(store, room) {
    this.#store = store;
    this.#room = room;
  }

  lookSoon() {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => this.look(), PAUSE);
  }

  async look() {
    const { file, draft } = this.#store.state;
    if (!file || !draft) return;
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    this.#set({ looking: true });
    try {
      const path = `/api/policy/drafts/${draft.draft.id}/validate?${new URLSearchParams({ path: file.path })}`;
      const review = await this.#room.call('POST', path, { content: file.text }, { signal: asked.signal });
      this.#set({ review });
    } catch {
      // an older look, or no answer: the next key looks again, and saving tells
    }
    if (asked === this.#asked) this.#set({ looking: false });
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
