import { draftAddress } from './route.js';
import { follow } from './jobs.js';
import { Validation } from './validation.js';

const PATH = '/api/policy/drafts';

/** Drafts: start, change, check, try, release. */
export class Drafting {
  #store;
  #room;
  #validation;

  constructor(store, room) {
    this.#store = store;
    this.#room = room;
    this.#validation = new Validation(store, room);
  }

  /** Loads what the address names. */
  follow() {
    const { page, draft, file } = this.#store.state.route;
    if (page === 'drafts') return this.#room.do(async (call) => ({ drafts: await call('GET', PATH) }));
    return page === 'draft' ? this.open(draft, file) : undefined;
  }

  start(name) {
    return this.#room.do(async (call) => {
      const { draft } = await call('POST', PATH, { name });
      location.hash = draftAddress(draft.id);
    });
  }

  async open(id, path) {
    await this.#room.do(async (call) => ({
      draft: await call('GET', `${PATH}/${id}`),
      paths: await call('GET', `${PATH}/${id}/files`),
      ...(path && { file: await this.#read(call, id, path) }),
    }));
    if (path) this.#validation.look();
  }

  type(text) {
    this.#store.dispatch({ type: 'typed', text });
    this.#validation.lookSoon();
  }

  save() {
    const { file } = this.#store.state;
    return this.#room.do(async (call) => {
      const saved = await call('PUT', this.#file(file.path), { content: file.text, expected: file.hash || undefined });
      return { file: { ...saved, text: saved.content }, kept: {}, ...(await this.#draft(call)) };
    });
  }

  remove() {
    return this.#room.do(async (call) => {
      await call('DELETE', this.#file(this.#store.state.file.path));
      location.hash = draftAddress(this.#id);
    });
  }

  check() {
    return this.#room.do(async (call) => ({
      review: await call('POST', `${PATH}/${this.#id}/check`),
      ...(await this.#draft(call)),
    }));
  }

  /** @param kind `evaluate` or `replay` */
  run(kind) {
    return this.#room.do(async (call) => {
      const show = (job) => this.#store.dispatch({ type: 'set', change: { job, report: null } });
      const done = await follow(await call('POST', `${PATH}/${this.#id}/${kind}`), call, show);
      return { ...(await this.#report(call, done)), ...(await this.#draft(call)) };
    });
  }

  /** The report of the newest evaluation, whoever ran it. */
  showEvaluation() {
    const { draft } = this.#store.state.draft;
    return this.#room.do(async (call) => ({ report: await call('GET', `/api/policy/reports/${draft.evaluated.report}`) }));
  }

  rebase() {
    return this.#room.do(async (call) => ({ draft: await call('POST', `${PATH}/${this.#id}/rebase`) }));
  }

  discard() {
    return this.#room.do(async (call) => ({ draft: await call('DELETE', `${PATH}/${this.#id}`) }));
  }

  /** @param at a local time; empty for now */
  publish(at, reason) {
    const release = { ...(at && { at: new Date(at).toISOString() }), ...(reason && { reason }) };
    return this.#room.do(async (call) => {
      const published = await call('POST', `${PATH}/${this.#id}/publish`, release);
      return { published, ...(await this.#draft(call)) };
    });
  }

  get #id() {
    return this.#store.state.draft.draft.id;
  }

  #file(path) {
    return `${PATH}/${this.#id}/files?${new URLSearchParams({ path })}`;
  }

  async #draft(call) {
    return { draft: await call('GET', `${PATH}/${this.#id}`), paths: await call('GET', `${PATH}/${this.#id}/files`) };
  }

  async #report(call, { state, report }) {
    return state === 'DONE' ? { report: await call('GET', `/api/policy/reports/${report}`) } : {};
  }

  /** A path that is not there yet is a new file. */
  async #read(call, id, path) {
    try {
      const file = await call('GET', `${PATH}/${id}/files?${new URLSearchParams({ path })}`);
      return this.#kept({ ...file, text: file.content });
    } catch (problem) {
      if (problem.status !== 404) throw problem;
      return this.#kept({ path, content: '', hash: '', text: '' });
    }
  }

  /** With what was written here before and not saved, where the file is still the same. */
  #kept(file) {
    const before = this.#store.state.kept[file.path];
    return before?.hash === file.hash ? { ...file, text: before.text } : file;
  }
}
