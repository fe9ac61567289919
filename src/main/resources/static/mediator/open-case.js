import { withAgreement } from '../shared/agreement.js';
import { Courier } from '../shared/courier.js';
import { withFiles } from '../shared/files.js';
import { Shelf } from '../shared/shelf.js';
import { tab } from '../shared/storage.js';

const WAIT_SECONDS = 5;

/** The case on the desk: its file, its timeline, and what the mediator says in it. */
export class OpenCase {
  #store;
  #call;
  #path;
  #courier;
  #over = false;

  constructor(store, call, id) {
    this.id = id;
    this.#store = store;
    this.#call = call;
    this.#path = `/api/mediation/cases/${id}`;
    this.#courier = new Courier({
      deliver: ({ clientMessageId, text, to }) => call('POST', `${this.#path}/messages`, { clientMessageId, text, to }),
      shelf: new Shelf(tab, id), // a desk may be shared: gone when the tab is closed
      dispatch: store.dispatch,
    });
  }

  async begin() {
    this.#set({ draft: tab.get(this.#draftKey) ?? '' });
    this.#courier.start();
    const [news] = await Promise.all([this.news(), this.readFile(), this.#askForOffer()]);
    if (!this.#over) this.#store.dispatch(news);
  }

  end() {
    this.#over = true;
    this.#courier.stop();
  }

  position() {
    const { epoch, after, head } = this.#store.state.timeline;
    return { dispute: this.id, epoch, after, head };
  }

  async readFile() {
    const agreed = await withAgreement(await this.#call('GET', this.#path), this.#call, this.#path);
    const file = await withFiles(agreed, this.#call, this.#path);
    if (file.dealings?.contested.length) file.versions = await this.#call('GET', `${this.#path}/positions`);
    if (!this.#over) this.#store.dispatch({ type: 'file', file });
  }

  async news(signal) {
    const { after } = this.position();
    const wait = signal ? WAIT_SECONDS : 0;
    const page = await this.#call('GET', `${this.#path}/timeline?after=${after}&wait=${wait}`, undefined, { signal });
    return { type: 'entries', dispute: this.id, after, ...page };
  }

  act(name, words) {
    return this.#call('POST', `${this.#path}/${name}`, words);
  }

  write(draft) {
    tab.set(this.#draftKey, draft);
    this.#set({ draft });
  }

  sayDraft(text) {
    this.#courier.post({ text, to: this.#store.state.to });
    this.write('');
    this.#drafted({ message: null });
  }

  async draftSummary() {
    this.#drafted({ summary: await this.#call('POST', `${this.#path}/drafts`, { kind: 'summary' }) });
  }

  /** What a model drafts comes after what is written already. */
  async draftMessage() {
    const message = await this.#call('POST', `${this.#path}/drafts`, { kind: 'message', to: this.#store.state.to });
    this.write([this.#store.state.draft.trim(), message.text].filter(Boolean).join('\n'));
    this.#drafted({ message });
  }

  retry({ clientMessageId }) {
    this.#courier.retry(clientMessageId);
  }

  change({ clientMessageId, text }) {
    this.#courier.drop(clientMessageId);
    this.write(text);
  }

  wake() {
    this.#courier.wake();
  }

  /** Without an answer nothing is offered. */
  async #askForOffer() {
    const offer = await this.#call('GET', `${this.#path}/drafts`).catch(() => ({ available: false }));
    this.#drafted(offer);
  }

  #drafted(change) {
    if (!this.#over) this.#set({ drafting: { ...this.#store.state.drafting, ...change } });
  }

  get #draftKey() {
    return `accord.draft.${this.id}`;
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
