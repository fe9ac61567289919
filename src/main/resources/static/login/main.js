import { api } from '../shared/api.js';
import { doing } from '../shared/doing.js';
import { choose, language, speak } from '../shared/language.js';
import { createStore, show } from '../shared/store.js';
import { loginPage } from './view.js';
import { vocabulary } from './words.js';

const reduce = (state, event) => (event.type === 'set' ? { ...state, ...event.change } : state);

/** `<accord-login>`: a plain form post, which the server answers by leading to the page that was asked for. */
class Login extends HTMLElement {
  connectedCallback() {
    const asked = new URLSearchParams(location.search);
    const said = ['error', 'out', 'denied'].find((name) => asked.has(name));
    const store = createStore(reduce, { locale: language(), me: null, said, problem: null, busy: false });
    const turnTo = (locale) => {
      choose(locale);
      store.dispatch({ type: 'set', change: { locale } });
    };
    const named = ({ locale }) => speak(locale, vocabulary[locale].title);
    const call = api(() => ({ 'Accept-Language': store.state.locale }));
    const ask = () =>
      doing(store, vocabulary)(async () => {
        const me = await call('GET', '/api/me');
        store.dispatch({ type: 'set', change: { me } });
      });
    store.subscribe(named);
    named(store.state);
    show(this, store, (state) => loginPage(state, { speak: turnTo, ask }));
    ask();
  }
}

customElements.define('accord-login', Login);
