import { choose, language, speak } from '../shared/language.js';
import { createStore, show } from '../shared/store.js';
import { learnTerms } from '../shared/terms.js';
import { titled } from '../shared/unread.js';
import { Desk } from './desk.js';
import { route } from './route.js';
import { reduce, start } from './state.js';
import { deskPage } from './view.js';
import { vocabulary } from './words.js';

const TICK = 30_000;

/** `<accord-desk>`: where mediators find, read and settle cases. The address names the open case. */
class DeskElement extends HTMLElement {
  #store;
  #desk;
  #ticking = 0;

  connectedCallback() {
    const locale = language();
    this.#store = createStore(reduce, start(locale));
    this.#desk = new Desk(this.#store);
    const actions = { desk: this.#desk, supervising: this.#desk.supervising, dispatch: this.#store.dispatch, speak: (chosen) => this.#speak(chosen) };
    const named = (state) => speak(state.locale, titled(state, vocabulary[state.locale]));
    this.#store.subscribe(named);
    show(this, this.#store, (state) => deskPage(state, actions));
    named(this.#store.state);
    addEventListener('hashchange', this.#open);
    this.#ticking = setInterval(() => this.#store.dispatch({ type: 'set', change: { now: Date.now() } }), TICK);
    this.#desk.begin(route());
    learnTerms(this.#store);
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#open);
    clearInterval(this.#ticking);
    this.#desk.end();
  }

  #open = async () => {
    await this.#desk.open(route());
    (document.getElementById('case-title') ?? document.getElementById('room-title'))?.focus();
  };

  #speak(locale) {
    choose(locale);
    this.#store.dispatch({ type: 'set', change: { locale } });
    this.#desk.refresh();
  }
}

customElements.define('accord-desk', DeskElement);
