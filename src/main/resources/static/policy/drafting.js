import { filled } from './form-filling.js';
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
    await this.#here(async (call) => ({
      ...(await read(call, id)),
      ...(path && { file: await this.#read(call, id, path) }),
    }));
    if (!path || !this.#isHere(id) || !this.#store.state.file) return;
    this.#validation.look();
    if (this.#store.state.view === 'form') await this.#readForm();
  }

  type(text) {
    this.#store.dispatch({ type: 'typed', text });
    this.#validation.lookSoon();
  }

  /** @param view `source` or `form` */
  show(view) {
    this.#store.dispatch({ type: 'set', change: { view } });
    return view === 'form' ? this.#readForm() : undefined;
  }

  /** Fills in a field of the form: only its place in the source changes. */
  fill(field, values) {
    const { file } = this.#store.state;
    this.type(filled(file.text, field, values));
    return this.#readForm();
  }

  save() {
    const { file } = this.#store.state;
    return this.#here(async (call, id) => {
      const saved = await call('PUT', address(id, file.path), { content: file.text, expected: file.hash || undefined });
      return { file: { ...saved, text: saved.content }, kept: {}, ...(await read(call, id)) };
    });
  }

  remove() {
    const { path } = this.#store.state.file;
    return this.#here(async (call, id) => {
      await call('DELETE', address(id, path));
      location.hash = draftAddress(id);
    });
  }

  check() {
    return this.#here(async (call, id) => ({
      review: await call('POST', `${PATH}/${id}/check`),
      ...(await read(call, id)),
    }));
  }

  /** @param kind `evaluate` or `replay` */
  run(kind) {
    return this.#here(async (call, id) => {
      const show = (job) => this.#isHere(id) && this.#store.dispatch({ type: 'set', change: { job, report: null } });
      const done = await follow(await call('POST', `${PATH}/${id}/${kind}`), call, show);
      const report = done.state === 'DONE' ? await call('GET', `/api/policy/reports/${done.report}`) : null;
      return { report, ...(await read(call, id)) };
    });
  }

  /** The report of the newest evaluation, whoever ran it. */
  showEvaluation() {
    const { report } = this.#store.state.draft.draft.evaluated;
    return this.#here(async (call) => ({ report: await call('GET', `/api/policy/reports/${report}`) }));
  }

  rebase() {
    return this.#here(async (call, id) => ({ draft: await call('POST', `${PATH}/${id}/rebase`) }));
  }

  discard() {
    return this.#here(async (call, id) => ({ draft: await call('DELETE', `${PATH}/${id}`) }));
  }

  /** @param at a local time; empty for now */
  publish(at, reason) {
    const release = { ...(at && { at: new Date(at).toISOString() }), ...(reason && { reason }) };
    return this.#here(async (call, id) => {
      await call('POST', `${PATH}/${id}/publish`, release);
      return read(call, id);
    });
  }

  #readForm() {
    const { path, text } = this.#store.state.file;
    return this.#here(async (call) => {
      const { fields } = await call('POST', `/api/policy/form?${new URLSearchParams({ path })}`, { content: text });
      return { form: fields };
    });
  }

  /** Does something with the draft that is open; what comes of it is shown where it is still the one. */
  #here(work) {
    const id = this.#store.state.route.draft;
    return this.#room.do(async (call) => {
      const change = await work(call, id);
      return this.#isHere(id) ? change : {};
    });
  }

  #isHere(id) {
    return this.#store.state.route.draft === id;
  }

  /** A path that is not there yet is a new file. */
  async #read(call, id, path) {
    try {
      const file = await call('GET', address(id, path));
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

async function read(call, id) {
  return { draft: await call('GET', `${PATH}/${id}`), paths: await call('GET', `${PATH}/${id}/files`) };
}

function address(id, path) {
  return `${PATH}/${id}/files?${new URLSearchParams({ path })}`;
}
