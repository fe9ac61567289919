import { choose, language, speak } from '../shared/language.js';
import { tab } from '../shared/storage.js';
import { createStore, show } from '../shared/store.js';
import { learnTerms } from '../shared/terms.js';
import { Answering } from './answering.js';
import { reduce, start } from './state.js';
import { page } from './view.js';
import { vocabulary } from './words.js';

const KEY = 'accord.seller';

/** `<accord-merchant>`: the seller's side of a dispute, opened by the key in their link. */
class Merchant extends HTMLElement {
  #store;
  #answering = null;

  connectedCallback() {
    const token = arrived();
    this.#store = createStore(reduce, start(language()));
    const actions = { answering: () => this.#answering, dispatch: this.#store.dispatch, speak: (locale) => this.#speak(locale) };
    const named = ({ locale }) => speak(locale, vocabulary[locale].title);
    this.#store.subscribe(named);
    show(this, this.#store, (state) => page(state, actions));
    named(this.#store.state);
    learnTerms(this.#store);
    if (token) this.#begin(token);
    else this.#store.dispatch({ type: 'set', change: { link: 'refused' } });
  }

  disconnectedCallback() {
    this.#answering?.end();
  }

  #begin(token) {
    this.#answering = new Answering(this.#store, token);
    this.#answering.begin();
  }

  #speak(locale) {
    choose(locale);
    this.#store.dispatch({ type: 'set', change: { locale } });
    this.#answering?.read();
  }
}

/** The key of the link, else the one this tab remembers. The address is cleaned of it. */
function arrived() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  addEventListener('hashchange', () => location.hash.includes('token=') && location.reload());
  if (location.hash) history.replaceState(null, '', location.pathname);
  if (token) tab.set(KEY, token);
  return token ?? tab.get(KEY);
}

customElements.define('accord-merchant', Merchant);
