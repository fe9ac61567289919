const SHORTEST = 500;
const LONGEST = 30_000;

/** How long to wait before the n-th try again, in milliseconds: full jitter between 0.5 and at most 30 seconds. */
export function backoff(tries, random = Math.random) {
  const ceiling = Math.min(LONGEST, SHORTEST * 2 ** Math.min(tries, 10));
  return SHORTEST + random() * (ceiling - SHORTEST);
}

/** A wait that somebody who knows better can cut short. */
export class Pause {
  #end = () => {};

  wait(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  end() {
    this.#end();
  }
}
