const NEAR = 80;

/** `<accord-log>`: keeps the newest words in view for as long as its reader has not scrolled up. */
class Log extends HTMLElement {
  #changes = new MutationObserver(() => this.#follow());
  #sizes = new ResizeObserver(() => this.#follow());
  #atEnd = true;
  #height = 0;

  connectedCallback() {
    this.#changes.observe(this, { childList: true, subtree: true, characterData: true });
    this.#sizes.observe(this);
    this.addEventListener('scroll', this.#look, { passive: true });
  }

  disconnectedCallback() {
    this.#changes.disconnect();
    this.#sizes.disconnect();
    this.removeEventListener('scroll', this.#look);
  }

  toEnd() {
    this.#atEnd = true;
    this.#follow();
  }

  /** A change of size scrolls too, but nobody meant it. */
  #look = () => {
    if (this.clientHeight !== this.#height) return;
    this.#atEnd = this.scrollHeight - this.scrollTop - this.clientHeight < NEAR;
    this.toggleAttribute('data-behind', !this.#atEnd);
  };

  #follow() {
    this.#height = this.clientHeight;
    if (this.#atEnd) this.scrollTop = this.scrollHeight;
  }
}

customElements.define('accord-log', Log);
