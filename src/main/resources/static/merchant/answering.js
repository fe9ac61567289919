import { withAgreement } from '../shared/agreement.js';
import { api } from '../shared/api.js';
import { Courier } from '../shared/courier.js';
import { Dealing } from '../shared/dealing-acts.js';
import { doing, readArticle } from '../shared/doing.js';
import { withFiles } from '../shared/files.js';
import { Polling } from '../shared/polling.js';
import { Shelf } from '../shared/shelf.js';
import { tab } from '../shared/storage.js';
import { vocabulary } from './words.js';

const PATH = '/api/merchant';
const WAIT_SECONDS = 20;

/** The seller's line to the server, and what they can do. */
export class Answering {
  #store;
  #call;
  #doing;
  #polling;
  #courier;

  constructor(store, token) {
    this.#store = store;
    this.#call = api(() => ({ 'Accept-Language': store.state.locale, Authorization: `Bearer ${token}` }));
    this.#doing = doing(store, vocabulary);
    this.dealing = new Dealing({ call: this.#call, path: PATH, doing: this.#doing, done: (path) => this.#dealt(path) });
    this.#polling = new Polling({ ask: (signal) => this.#news(signal), onState: (link) => this.#linked(link) });
    this.#courier = new Courier({
      deliver: ({ clientMessageId, text }) => this.#call('POST', `${PATH}/messages`, { clientMessageId, text }),
      shelf: new Shelf(tab, token.split('.')[0] + '.seller'),
      dispatch: store.dispatch,
    });
  }

  async begin() {
    await this.read();
    if (this.#store.state.link === 'refused') return;
    this.#courier.start();
    this.#polling.start();
  }

  end() {
    this.#polling.stop();
    this.#courier.stop();
  }

  /** Where the case stands. */
  async read() {
    try {
      const file = await withAgreement(await this.#call('GET', `${PATH}/case`), this.#call, PATH);
      this.#set({ file: await withFiles(file, this.#call, PATH) });
    } catch (failure) {
      if ([401, 403, 404].includes(failure.status)) this.#set({ link: 'refused' });
      // else asked again with the next entry
    }
  }

  write(draft) {
    this.#set({ draft });
  }

  sayDraft(text) {
    this.#courier.post({ text });
    this.write('');
  }

  retry({ clientMessageId }) {
    this.#courier.retry(clientMessageId);
  }

  change({ clientMessageId, text }) {
    this.#courier.drop(clientMessageId);
    this.write(text);
  }

  decide(n, decision, reason) {
    return this.#act(`/proposals/${n}/decision`, { decision, reason });
  }

  /** @param files what proves it; null for none */
  contest(fact, value, statement, files) {
    return this.#doing(async () => {
      if (files) await this.#call('POST', `${PATH}/files?about=${fact}`, files);
      await this.#call('POST', `${PATH}/facts/${fact}/contest`, { value, statement });
      await this.#dealt();
    });
  }

  handIn(files) {
    return this.#act('/files', files);
  }

  openArticle(source) {
    return readArticle(this.#store, this.#call, source, vocabulary);
  }

  #act(path, body) {
    return this.#doing(async () => {
      await this.#call('POST', PATH + path, body);
      await this.#dealt();
    });
  }

  /** A sealed bid leaves its step open: there it says that it is in. */
  async #dealt(path) {
    this.#set({ form: null, step: path === '/bids' ? this.#store.state.step : null });
    await this.read();
  }

  async #news(signal) {
    const { after } = this.#store.state.timeline;
    const page = await this.#call('GET', `${PATH}/timeline?after=${after}&wait=${WAIT_SECONDS}`, undefined, { signal });
    this.#store.dispatch({ type: 'entries', after, ...page });
    if (page.entries.length) await this.read();
  }

  #linked(link) {
    if (link !== this.#store.state.link) this.#set({ link });
    if (link === 'polling') this.#courier.wake();
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
