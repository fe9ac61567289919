import { Activity } from '../shared/activity.js';
import { api } from '../shared/api.js';
import { Connection } from '../shared/connection.js';
import { Courier } from '../shared/courier.js';
import { Shelf } from '../shared/shelf.js';
import { device } from '../shared/storage.js';
import { Unread } from '../shared/unread.js';
import { upload } from '../shared/upload.js';
import { Acts } from './acts.js';
import { Calls } from './calls.js';
import { Uploads } from './uploads.js';

const LOOK_AGAIN = 20_000;

/** One conversation: its line to the server and its unsent words. */
export class Talk {
  #store;
  #session;
  #calls;
  #connection;
  #courier;
  #activity;
  #unread;
  #waiting = 0;

  constructor(store, session) {
    this.#store = store;
    this.#session = session;
    const headers = () => ({ 'Accept-Language': store.state.locale, Authorization: `Bearer ${session.token}` });
    this.#calls = new Calls(session.disputeId, api(headers));
    this.acts = new Acts(store, this.#calls);
    this.#connection = new Connection({
      key: { token: session.token },
      position: () => this.#position(),
      poll: (signal) => this.#poll(signal),
      onFrame: (frame) => this.#heard(frame),
      onLink: (link) => this.#linked(link),
    });
    this.#courier = new Courier({
      deliver: (item) => this.#deliver(item),
      shelf: new Shelf(device, session.disputeId),
      dispatch: store.dispatch,
    });
    this.uploads = new Uploads({
      send: (file, onShare) => upload(`${this.#calls.path}/files`, file, headers(), onShare),
      dispatch: store.dispatch,
      numbers: () => (store.state.file?.files ?? []).map(({ n }) => n),
      onRefused: () => this.acts.learnStanding(),
    });
    this.#unread = new Unread(store);
    this.#activity = new Activity(store.dispatch, (frame) => this.#connection.send({ ...frame, dispute: session.disputeId }));
  }

  begin() {
    const draft = device.get(this.#draftKey) ?? '';
    this.#store.dispatch({ type: 'draft', draft });
    this.#courier.start();
    this.#connection.open();
    this.#unread.begin();
    this.#waiting = setInterval(() => this.#store.state.handler === 'WAITING' && this.acts.learnStanding(), LOOK_AGAIN);
    this.acts.learnStanding();
  }

  end() {
    clearInterval(this.#waiting);
    this.#unread.end();
    this.#connection.close();
    this.#courier.stop();
    this.uploads.end();
    this.#activity.end();
  }

  write(draft) {
    device.set(this.#draftKey, draft);
    this.#store.dispatch({ type: 'draft', draft });
    this.#activity.write();
  }

  /** To the assistant or whoever has the case, as every answer at one press and every correction is. */
  say(text) {
    this.#courier.post({ text });
  }

  /** What was written goes to the seller where that is ticked. */
  sayDraft(text) {
    const { toSeller } = this.#store.state;
    this.#courier.post({ text, ...(toSeller && { to: 'seller' }) });
    this.write('');
  }

  retry({ clientMessageId }) {
    this.#courier.retry(clientMessageId);
  }

  /** Takes a refused message back into the text box. */
  change({ clientMessageId, text }) {
    this.#courier.drop(clientMessageId);
    this.write(text);
  }

  get #draftKey() {
    return `accord.draft.${this.#session.disputeId}`;
  }

  #position() {
    const { epoch, after, head } = this.#store.state.timeline;
    return { dispute: this.#session.disputeId, epoch: epoch ?? this.#session.epoch, after, head };
  }

  #deliver({ clientMessageId, text, to }) {
    return this.#connection.live && !to
      ? this.#connection.deliver({ type: 'send', dispute: this.#session.disputeId, clientMessageId, text })
      : this.#calls.say({ clientMessageId, text, to });
  }

  async #poll(signal) {
    try {
      const { after } = this.#position();
      return { type: 'entries', dispute: this.#session.disputeId, after, ...(await this.#calls.news(after, signal)) };
    } catch (failure) {
      if ([401, 403, 404].includes(failure.status)) this.#linked('refused');
      throw failure;
    }
  }

  #heard(frame) {
    if (frame.dispute !== this.#session.disputeId || frame.type === 'receipt' || frame.type === 'refused') return;
    const reached = this.#store.state.timeline.after;
    this.#store.dispatch(frame);
    this.#activity.hear(frame);
    if (frame.type === 'entries') this.#news(frame.entries.filter((entry) => entry.seq > reached));
  }

  #news(entries) {
    const others = entries.filter((entry) => entry.author !== 'CONSUMER');
    if (others.length === 0) return;
    this.#unread.add(others.length);
    tellShop(others.length);
    if (others.some(tellsMore)) this.acts.learnStanding();
  }

  #wake() {
    this.#courier.wake();
    this.uploads.wake();
  }

  #linked(link) {
    this.#store.dispatch({ type: 'link', link });
    if (link === 'refused') this.end();
    else if (link === 'live' || link === 'polling') this.#wake();
  }
}

/** Entries after which the dispute may stand elsewhere. */
function tellsMore({ author, kind, last }) {
  return last || author === 'MERCHANT' || kind === 'event' || kind === 'notice';
}

/** The launcher on a shop's page hears how many entries came, and nothing of what they say. */
function tellShop(count) {
  if (window.parent !== window) window.parent.postMessage({ type: 'accord-news', count }, '*');
}
