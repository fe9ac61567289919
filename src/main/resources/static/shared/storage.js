/** A browser's storage, or memory where the browser gives none (a shop's page may be a third party). */
class Memory {
  #values = new Map();

  getItem(key) {
    return this.#values.get(key) ?? null;
  }

  setItem(key, value) {
    this.#values.set(key, value);
  }

  removeItem(key) {
    this.#values.delete(key);
  }

  keys() {
    return [...this.#values.keys()];
  }
}

class Json {
  #store;

  constructor(store) {
    this.#store = store;
  }

  get(key) {
    try {
      return JSON.parse(this.#store.getItem(key));
    } catch {
      return null;
    }
  }

  /** Tells whether the value was really kept. */
  set(key, value) {
    try {
      this.#store.setItem(key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  remove(key) {
    this.#store.removeItem(key);
  }

  keys(prefix) {
    const all = this.#store.keys?.() ?? Object.keys(this.#store);
    return all.filter((key) => key.startsWith(prefix)).sort();
  }
}

function open(name) {
  try {
    const store = window[name];
    store.setItem('accord.probe', '1');
    store.removeItem('accord.probe');
    return new Json(store);
  } catch {
    return new Json(new Memory());
  }
}

export const device = open('localStorage');
export const tab = open('sessionStorage');
