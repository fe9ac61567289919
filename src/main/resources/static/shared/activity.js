const TYPING_LASTS = 5_000;
const PROGRESS_LASTS = 20_000;
const TELL_EVERY = 3_000;

/** What is still going on once entries have come: a reply of the assistant's that has begun and not ended is. */
export function afterEntries(activity, entries) {
  const newest = entries.at(-1);
  if (!newest || newest.author === 'CONSUMER') return activity;
  return newest.author === 'ASSISTANT' && newest.replyTo && !newest.last ? { kind: 'progress' } : null;
}

/** Who is busy right now: shows it for a while, and tells the others that somebody writes here. */
export class Activity {
  #dispatch;
  #send;
  #quiet = 0;
  #told = 0;

  constructor(dispatch, send) {
    this.#dispatch = dispatch;
    this.#send = send;
  }

  hear({ type }) {
    if (!['typing', 'progress', 'entries'].includes(type)) return;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#dispatch({ type: 'quiet' }), type === 'typing' ? TYPING_LASTS : PROGRESS_LASTS);
  }

  write() {
    if (Date.now() - this.#told < TELL_EVERY) return;
    this.#told = Date.now();
    this.#send({ type: 'typing' });
  }

  end() {
    clearTimeout(this.#quiet);
  }
}
