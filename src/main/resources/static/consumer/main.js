import { choose, language, speak } from '../shared/language.js';
import { createStore, show } from '../shared/store.js';
import { learnTerms } from '../shared/terms.js';
import { titled } from '../shared/unread.js';
import { arrival } from './arrival.js';
import { jurisdiction } from './jurisdiction.js';
import { Opening } from './opening.js';
import { reduce, start } from './state.js';
import { Talk } from './talk.js';
import { widget } from './view.js';
import { vocabulary } from './words.js';

/** `<accord-widget>`: a consumer's side of a dispute. Holds nothing itself; the store does. */
class Widget extends HTMLElement {
  #store;
  #opening;
  #talk = null;

  connectedCallback() {
    const { session, asked } = arrival();
    const locale = language(asked.locale);
    this.#store = createStore(reduce, start({ locale, jurisdiction: asked.jurisdiction ?? jurisdiction() }));
    this.#opening = new Opening(this.#store, asked.order, (opened) => this.#opened(opened));
    const actions = {
      opening: this.#opening,
      talk: () => this.#talk,
      dispatch: this.#store.dispatch,
      speak: (chosen) => this.#speak(chosen),
      another: () => this.#another(),
    };
    const named = (state) => speak(state.locale, titled(state, vocabulary[state.locale]));
    this.#store.subscribe(named);
    show(this, this.#store, (state) => widget(state, actions));
    named(this.#store.state);
    learnTerms(this.#store);
    if (session) this.#begin(session);
    else this.#opening.readNotice();
  }

  disconnectedCallback() {
    this.#talk?.end();
  }

  /** The form is gone: the focus goes on to where one writes. */
  #opened(session) {
    this.#begin(session);
    requestAnimationFrame(() => this.querySelector('textarea')?.focus());
  }

  #begin(session) {
    this.#talk?.end();
    this.#store.dispatch({ type: 'session', session });
    this.#talk = new Talk(this.#store, session);
    this.#talk.begin();
  }

  #another() {
    this.#talk?.end();
    this.#talk = null;
    this.#opening.leave();
    this.#store.dispatch({ type: 'left' });
    this.#opening.readNotice();
  }

  #speak(locale) {
    choose(locale);
    this.#store.dispatch({ type: 'locale', locale });
    if (!this.#store.state.session) this.#opening.readNotice();
  }
}

customElements.define('accord-widget', Widget);
