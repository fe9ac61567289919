/*
 * One tag puts Accord on a shop's page:
 *   <script type="module" src="https://accord.example/embed.js"></script>
 *   <accord-launcher locale="zh" jurisdiction="CN" order='{"id":"…"}'></accord-launcher>
 * The conversation runs in a frame on Accord's own origin; the shop's page sees nothing of it.
 */
const ORIGIN = new URL(import.meta.url).origin;
const WORDS = {
  zh: { open: '争议求助', close: '关闭', title: 'Accord 消费争议调解' },
  en: { open: 'Resolve a problem', close: 'Close', title: 'Accord consumer disputes' },
};
const ICON = 'M4 5.5h16v11H10.5L6 20v-3.5H4z';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    --launcher-colour: #0d5c56;
    --launcher-ink: #ffffff;
    --launcher-gap: 1rem;
    font: 600 1rem / 1.4 system-ui, 'PingFang SC', 'Noto Sans CJK SC', sans-serif;
    inset-block-end: var(--launcher-gap);
    inset-inline-end: var(--launcher-gap);
    position: fixed;
    z-index: 2147483000;
  }
  button {
    align-items: center;
    background: var(--launcher-colour);
    border: 2px solid var(--launcher-ink);
    border-radius: 2rem;
    color: var(--launcher-ink);
    cursor: pointer;
    display: flex;
    font: inherit;
    gap: 0.5rem;
    margin-inline-start: auto;
    min-block-size: 3rem;
    padding-inline: 1.125rem;
  }
  button:focus-visible { outline: 3px solid var(--launcher-colour); outline-offset: 3px; }
  svg { block-size: 1.375rem; fill: none; inline-size: 1.375rem; stroke: currentcolor; stroke-linejoin: round; stroke-width: 2; }
  iframe {
    background: Canvas;
    block-size: min(44rem, 100dvh - 6rem);
    border: 1px solid rgb(0 0 0 / 20%);
    border-radius: 1rem;
    box-shadow: 0 1rem 3rem rgb(0 0 0 / 25%);
    color-scheme: light dark;
    display: block;
    inline-size: min(26rem, 100vw - 2 * var(--launcher-gap));
    margin-block-end: 0.75rem;
  }
  iframe[hidden], b[hidden] { display: none; }
  b { background: #a4262c; border-radius: 1rem; color: #ffffff; font-size: 0.8125rem; min-inline-size: 1.375rem; padding-inline: 0.375rem; }
  @media (width < 30rem) { iframe { block-size: calc(100dvh - 5.5rem); } }
`);

/** `<accord-launcher>`: a button that opens the conversation over the shop's page. */
class Launcher extends HTMLElement {
  #button = document.createElement('button');
  #label = document.createElement('span');
  #badge = document.createElement('b');
  #frame = null;
  #news = 0;

  connectedCallback() {
    addEventListener('message', this.#hear);
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#button.type = 'button';
    this.#button.append(icon(), this.#label, this.#badge);
    this.#button.addEventListener('click', () => this.toggle());
    root.append(this.#button);
    root.addEventListener('keydown', (event) => event.key === 'Escape' && this.#isOpen && this.toggle());
    this.#draw();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
  }

  /** Opens or closes the conversation; it goes on while closed. */
  toggle() {
    if (this.#frame) this.#frame.hidden = !this.#frame.hidden;
    else this.shadowRoot.prepend((this.#frame = this.#makeFrame()));
    this.#news = 0;
    this.#draw();
    (this.#isOpen ? this.#frame : this.#button).focus();
  }

  get #isOpen() {
    return Boolean(this.#frame && !this.#frame.hidden);
  }

  get #locale() {
    const tag = this.getAttribute('locale') ?? (document.documentElement.lang || navigator.language);
    return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  }

  #draw() {
    const words = WORDS[this.#locale];
    this.#label.textContent = this.#isOpen ? words.close : (this.getAttribute('label') ?? words.open);
    this.#button.setAttribute('aria-expanded', this.#isOpen);
    this.#badge.textContent = this.#news || '';
    this.#badge.hidden = this.#news === 0;
  }

  /** The conversation goes on while closed: how much is new stands on the button. */
  #hear = ({ source, origin, data }) => {
    if (origin !== ORIGIN || source !== this.#frame?.contentWindow || data?.type !== 'accord-news' || this.#isOpen) return;
    this.#news += data.count;
    this.#draw();
  };

  /** What the shop knows goes into the fragment: it is sent to no server and stands in no log. */
  #makeFrame() {
    const asked = new URLSearchParams({ locale: this.#locale });
    for (const name of ['jurisdiction', 'order']) {
      if (this.hasAttribute(name)) asked.set(name, this.getAttribute(name));
    }
    const frame = document.createElement('iframe');
    frame.src = `${ORIGIN}/#${asked}`;
    frame.title = WORDS[this.#locale].title;
    frame.allow = 'clipboard-write';
    return frame;
  }
}

function icon() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', ICON);
  svg.append(path);
  return svg;
}

customElements.define('accord-launcher', Launcher);
