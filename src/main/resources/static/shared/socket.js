import { backoff, Pause } from './backoff.js';

const PING = 10_000;
const SILENCE = 25_000;
const NO_MORE = [4401];
const SLOWER = [1012, 4429, 4500];

/** One WebSocket that comes back by itself. It is live once the server has said welcome. */
export class Socket {
  #hello;
  #onFrame;
  #onState;
  #socket = null;
  #live = false;
  #failures = 0;
  #heard = 0;
  #watch = 0;
  #pause = new Pause();
  #closed = true;

  /**
   * @param hello gives the first frame
   * @param onState hears `live`, `lost` (with how often in a row it failed) and `refused`
   */
  constructor({ hello, onFrame, onState }) {
    this.#hello = hello;
    this.#onFrame = onFrame;
    this.#onState = onState;
  }

  get live() {
    return this.#live;
  }

  open() {
    this.#closed = false;
    addEventListener('online', this.#hurry);
    addEventListener('offline', this.#drop);
    document.addEventListener('visibilitychange', this.#hurry);
    this.#connect();
  }

  close() {
    this.#closed = true;
    removeEventListener('online', this.#hurry);
    removeEventListener('offline', this.#drop);
    document.removeEventListener('visibilitychange', this.#hurry);
    clearInterval(this.#watch);
    this.#pause.end();
    this.#socket?.close(1000);
  }

  /** False where the frame could not be sent. */
  send(frame) {
    if (!this.#live || this.#socket.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #connect() {
    const url = new URL('/ws', location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url);
    this.#socket = socket;
    this.#heard = Date.now();
    socket.onopen = () => socket.send(JSON.stringify(this.#hello()));
    socket.onmessage = ({ data }) => socket === this.#socket && this.#take(JSON.parse(data));
    socket.onclose = ({ code, reason }) => socket === this.#socket && this.#lost(code, reason);
    clearInterval(this.#watch);
    this.#watch = setInterval(() => this.#check(), PING);
  }

  #take(frame) {
    this.#heard = Date.now();
    if (frame.type === 'welcome') {
      this.#live = true;
      this.#failures = 0;
      this.#onState('live');
    }
    this.#onFrame(frame);
  }

  #check() {
    if (Date.now() - this.#heard > SILENCE) {
      this.#drop();
    } else {
      this.send({ type: 'ping' });
    }
  }

  async #lost(code, reason) {
    this.#socket = null;
    this.#live = false;
    clearInterval(this.#watch);
    if (this.#closed) return;
    if (NO_MORE.includes(code)) {
      this.#onState('refused');
      return;
    }
    this.#onState('lost', ++this.#failures);
    await this.#pause.wait(backoff(this.#failures) + least(code, reason));
    if (!this.#closed) this.#connect();
  }

  /** A dead line may stay open for minutes: no need to wait for it to notice. */
  #drop = () => {
    const dead = this.#socket;
    if (!dead) return;
    this.#lost(1006, '');
    dead.close();
  };

  #hurry = () => {
    if (!this.#socket && !document.hidden) this.#pause.end();
  };
}

/** A restarting or crowded server says in its reason after how many seconds to come back. */
function least(code, reason) {
  const seconds = Number(/\d+/.exec(reason ?? '')?.[0] ?? 1);
  return SLOWER.includes(code) ? Math.min(seconds, 30) * 1000 : 0;
}
