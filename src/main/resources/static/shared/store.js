import { render } from './lit.js';

/** Holds a page's state; only events change it, by a pure reducer. */
export function createStore(reduce, initial) {
  const listeners = new Set();
  let state = initial;
  return {
    get state() {
      return state;
    },
    dispatch(event) {
      const next = reduce(state, event);
      if (next !== state) {
        state = next;
        listeners.forEach((listener) => listener(state, event));
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Draws the state into an element, once for all events of one task. */
export function show(host, store, view) {
  let due = false;
  const draw = () => {
    due = false;
    render(view(store.state), host);
  };
  draw();
  return store.subscribe(() => {
    if (!due) {
      due = true;
      queueMicrotask(draw);
    }
  });
}
