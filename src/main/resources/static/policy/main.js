import { choose, language, speak } from '../shared/language.js';
import { createStore, show } from '../shared/store.js';
import { learnTerms } from '../shared/terms.js';
import { PolicyRoom } from './room.js';
import { policyPage } from './view.js';
import { vocabulary } from './words.js';

const reduce = (state, event) => (event.type === 'set' ? { ...state, ...event.change } : state);

const start = (locale) => ({
  locale,
  me: null,
  terms: null,
  search: null,
  reading: null,
  article: null,
  problem: null,
  busy: false,
});

/** `<accord-policy>`: where policy teams look up what the library finds and how an utterance is read. */
class Policy extends HTMLElement {
  connectedCallback() {
    const store = createStore(reduce, start(language()));
    const room = new PolicyRoom(store);
    const turnTo = (locale) => {
      choose(locale);
      store.dispatch({ type: 'set', change: { locale } });
    };
    const named = ({ locale }) => speak(locale, vocabulary[locale].title);
    store.subscribe(named);
    named(store.state);
    show(this, store, (state) => policyPage(state, { room, speak: turnTo, dispatch: store.dispatch }));
    room.begin();
    learnTerms(store);
  }
}

customElements.define('accord-policy', Policy);
