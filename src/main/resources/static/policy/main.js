import { choose, language, speak } from '../shared/language.js';
import { createStore, show } from '../shared/store.js';
import { learnTerms } from '../shared/terms.js';
import { Drafting } from './drafting.js';
import { Guide } from './guide.js';
import { Releasing } from './releasing.js';
import { PolicyRoom } from './room.js';
import { isUnsaved, reduce, start } from './state.js';
import { Tries } from './tries.js';
import { policyPage } from './view.js';
import { vocabulary } from './words.js';

/** `<accord-policy>`: where policy teams look up, draft, try and release the rules. The address names the page. */
class Policy extends HTMLElement {
  #store = createStore(reduce, start(language()));
  #room = new PolicyRoom(this.#store);
  #drafting = new Drafting(this.#store, this.#room);
  #guide = new Guide(this.#store, this.#room);
  #releasing = new Releasing(this.#store, this.#room);
  #tries = new Tries(this.#store, this.#room);

  connectedCallback() {
    const named = ({ locale }) => speak(locale, vocabulary[locale].title);
    const { dispatch } = this.#store;
    const parts = { room: this.#room, drafting: this.#drafting, guide: this.#guide, releasing: this.#releasing, tries: this.#tries };
    const actions = { ...parts, dispatch, speak: this.#speak };
    this.#store.subscribe(named);
    named(this.#store.state);
    show(this, this.#store, (state) => policyPage(state, actions));
    addEventListener('hashchange', this.#open);
    addEventListener('beforeunload', this.#keep);
    this.#begin();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#open);
    removeEventListener('beforeunload', this.#keep);
  }

  async #begin() {
    await this.#room.begin();
    learnTerms(this.#store);
    await this.#open();
  }

  #open = async () => {
    this.#room.go();
    await this.#drafting.follow();
    await this.#guide.follow();
    await this.#releasing.follow();
    await this.#tries.follow();
  };

  #speak = (locale) => {
    choose(locale);
    this.#store.dispatch({ type: 'set', change: { locale } });
  };

  #keep = (event) => {
    if (isUnsaved(this.#store.state)) event.preventDefault();
  };
}

customElements.define('accord-policy', Policy);
