/** The try-it box: an article with its uses, and the rules on a set of facts. */
export class Tries {
  #store;
  #room;
  #made = 1;

  constructor(store, room) {
    this.#store = store;
    this.#room = room;
  }

  /** Loads what the address names. */
  follow() {
    const { page, article } = this.#store.state.route;
    if (page === 'article') {
      return this.#room.do(async (call) => ({ uses: await call('GET', `/api/policy/articles/${article}`) }));
    }
    return page === 'look-up'
      ? this.#room.do(async (call) => ({ drafts: await call('GET', '/api/policy/drafts') }))
      : undefined;
  }

  addFact() {
    this.#facts([...this.#trial.facts, { key: this.#made++, fact: 'purchase_date' }]);
  }

  dropFact(key) {
    this.#facts(this.#trial.facts.filter((one) => one.key !== key));
  }

  turnFact(key, fact) {
    this.#facts(this.#trial.facts.map((one) => (one.key === key ? { key, fact } : one)));
  }

  /** @param form of the assess section */
  assess(form) {
    const values = form.getAll('value');
    const facts = Object.fromEntries(form.getAll('fact').map((fact, at) => [fact, values[at].trim()]));
    const rest = ['category', 'jurisdiction', 'today', 'draft'].map((name) => [name, form.get(name)]).filter(([, value]) => value);
    return this.#room.do(async (call) => {
      const answer = await call('POST', '/api/policy/assess', { ...Object.fromEntries(rest), facts });
      return { trial: { ...this.#trial, answer } };
    });
  }

  get #trial() {
    return this.#store.state.trial;
  }

  #facts(facts) {
    this.#store.dispatch({ type: 'set', change: { trial: { ...this.#trial, facts } } });
  }
}
