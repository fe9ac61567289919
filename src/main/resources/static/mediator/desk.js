import { Activity } from '../shared/activity.js';
import { Connection } from '../shared/connection.js';
import { doing, readArticle } from '../shared/doing.js';
import { StaffSession } from '../shared/staff.js';
import { Unread } from '../shared/unread.js';
import { OpenCase } from './open-case.js';
import { Supervising } from './supervising.js';
import { vocabulary } from './words.js';

const SOON = 300;

/** The desk's line to the server: the queue, and the case that is open. */
export class Desk {
  #store;
  #staff;
  #connection;
  #activity;
  #unread;
  #doing;
  #case = null;
  #due = {};

  constructor(store) {
    this.#store = store;
    this.#staff = new StaffSession(() => store.state.locale);
    this.#doing = doing(store, vocabulary);
    this.supervising = new Supervising(store, this.#staff.call, this.#doing);
    this.#connection = new Connection({
      position: () => this.#case?.position() ?? null,
      poll: (signal) => this.#poll(signal),
      onFrame: (frame) => this.#heard(frame),
      onLink: (link) => this.#linked(link),
    });
    this.#unread = new Unread(store);
    this.#activity = new Activity(store.dispatch, (frame) => this.#connection.send({ ...frame, dispute: this.#case.id }));
  }

  async begin(place) {
    this.#unread.begin();
    await this.#doing(async () => {
      this.#set({ me: await this.#staff.begin() });
      this.#connection.open();
      await this.#readQueue();
    });
    await this.open(place);
  }

  /** Goes to a case, or to a page of the supervisors'. */
  async open({ dispute, page }) {
    await this.supervising.open(page);
    if (dispute || this.#case) await this.#select(dispute);
  }

  end() {
    this.supervising.end();
    this.#connection.close();
    this.#case?.end();
    this.#activity.end();
    this.#unread.end();
  }

  async #select(dispute) {
    this.#case?.end();
    this.#case = null;
    this.#store.dispatch({ type: 'selected', dispute });
    if (!dispute) return;
    this.#case = new OpenCase(this.#store, this.#staff.call, dispute);
    await this.#doing(() => this.#case.begin());
    this.#connection.resume();
  }

  /** Reads again what the server words in the page's language. */
  refresh() {
    if (this.#case) this.#soon('file', () => this.#case?.readFile());
  }

  write(draft) {
    this.#case.write(draft);
    if (this.#store.state.to !== 'note') this.#activity.write();
  }

  sayDraft(text) {
    this.#case.sayDraft(text);
  }

  draftSummary() {
    return this.#doing(() => this.#case.draftSummary());
  }

  draftMessage() {
    return this.#doing(() => this.#case.draftMessage());
  }

  retry(item) {
    this.#case.retry(item);
  }

  change(item) {
    this.#case.change(item);
  }

  async take() {
    await this.#act('take', undefined);
    this.#store.dispatch({ type: 'taken' });
  }

  /** Sends the seller the notice; the link is then passed on. */
  invite(seller) {
    return this.#doing(async () => {
      const { link, mailed } = await this.#case.act('respondent', seller);
      this.#set({ dialog: { name: 'sellerLink', href: new URL(link, location.origin).href, mailed } });
      await this.#case.readFile();
    });
  }

  handBack(note) {
    return this.#act('hand-back', { note });
  }

  close(outcome, reasons) {
    return this.#act('close', { outcome, reasons });
  }

  openArticle(source) {
    return readArticle(this.#store, this.#staff.call, source, vocabulary);
  }

  #act(name, words) {
    return this.#doing(async () => {
      await this.#case.act(name, words);
      await Promise.all([this.#case.readFile(), this.#readQueue()]);
    });
  }

  async #readQueue() {
    const before = this.#store.state.queue?.waiting.map(({ disputeId }) => disputeId) ?? [];
    const queue = await this.#staff.call('GET', '/api/mediation/queue');
    this.#set({ queue });
    this.#unread.add(queue.waiting.filter(({ disputeId }) => !before.includes(disputeId)).length);
  }

  async #poll(signal) {
    await this.#readQueue();
    return this.#case?.news(signal);
  }

  #heard(frame) {
    if (frame.type === 'queue') {
      this.#soon('queue', () => this.#readQueue());
    } else if (this.#case && frame.dispute === this.#case.id && frame.type !== 'receipt') {
      const reached = this.#store.state.timeline.after;
      this.#store.dispatch(frame);
      this.#activity.hear(frame);
      this.#unread.add((frame.entries ?? []).filter(({ seq, author }) => seq > reached && author !== 'MEDIATOR').length);
      if (frame.type === 'entries' && frame.entries.length) this.#soon('file', () => this.#case?.readFile());
    }
  }

  #linked(link) {
    this.#set({ link });
    if (link === 'refused') location.assign('/login');
    if (link === 'live') this.#soon('queue', () => this.#readQueue());
    if (link === 'live' || link === 'polling') this.#case?.wake();
  }

  /** Many hints in a row ask once. What fails here is asked for again by the next hint. */
  #soon(name, read) {
    clearTimeout(this.#due[name]);
    this.#due[name] = setTimeout(() => read()?.catch(() => {}), SOON);
  }

  #set(change) {
    this.#store.dispatch({ type: 'set', change });
  }
}
