/** Values for as long as the page lives. */
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

/**
 * Memory that outlives the page in cookies of this shop's own partition, which a browser keeps even for a third party.
 * What is too large for a cookie lives as long as the page.
 */
class Partition extends Memory {
  static LARGEST = 3_000;

  constructor() {
    super();
    for (const pair of document.cookie.split('; ')) {
      const [key, value] = pair.split('=').map(decodeURIComponent);
      if (key.startsWith('accord.')) super.setItem(key, value);
    }
  }

  setItem(key, value) {
    super.setItem(key, value);
    const size = encodeURIComponent(value).length;
    this.#bake(key, size < Partition.LARGEST ? value : '', size < Partition.LARGEST ? 31_536_000 : 0);
  }

  removeItem(key) {
    super.removeItem(key);
    this.#bake(key, '', 0);
  }

  #bake(key, value, seconds) {
    document.cookie = `${encodeURIComponent(key)}=${encodeURIComponent(value)}; Path=/; Max-Age=${seconds}; Secure; SameSite=None; Partitioned`;
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

/** A browser's storage; a frame on a shop's page may be given none. */
function open(name, otherwise) {
  try {
    const store = window[name];
    store.setItem('accord.probe', '1');
    store.removeItem('accord.probe');
    return new Json(store);
  } catch {
    return new Json(new otherwise());
  }
}

export const device = open('localStorage', Partition);
export const tab = open('sessionStorage', Memory);
