import { Delivery } from './delivery.js';
import { Polling } from './polling.js';
import { Socket } from './socket.js';

const FAILURES_BEFORE_HTTP = 2;
const PATIENCE_FOR_MORE = 1_500;

/**
 * A page's live line: one socket, and HTTP while there is none. Hands every frame on, answers of HTTP included, and
 * asks again where entries are missing.
 */
export class Connection {
  #position;
  #onFrame;
  #onLink;
  #socket;
  #delivery;
  #polling;
  #asking = 0;

  /**
   * @param key what `hello` proves itself with: `{token}`, or nothing where the session's cookie does
   * @param position gives `{dispute, epoch, after, head}` of the dispute that is shown, null where there is none
   * @param poll asks over HTTP; resolves with a frame or nothing
   * @param onLink hears `connecting | live | polling | offline | refused`
   */
  constructor({ key = {}, position, poll, onFrame, onLink }) {
    this.#position = position;
    this.#onFrame = onFrame;
    this.#onLink = onLink;
    this.#socket = new Socket({
      hello: () => ({ type: 'hello', ...key, resume: this.#resumes() }),
      onFrame: (frame) => this.#take(frame),
      onState: (state, failures) => this.#changed(state, failures),
    });
    this.#delivery = new Delivery((frame) => this.#socket.send(frame));
    this.#polling = new Polling({
      ask: async (signal) => {
        const frame = await poll(signal);
        if (frame && !signal.aborted) this.#take(frame);
      },
      onState: onLink,
    });
  }

  open() {
    this.#onLink('connecting');
    this.#socket.open();
  }

  close() {
    clearTimeout(this.#asking);
    this.#socket.close();
    this.#polling.stop();
    this.#delivery.abandon();
  }

  get live() {
    return this.#socket.live;
  }

  send(frame) {
    return this.#socket.send(frame);
  }

  /** Sends a message by socket and promises its receipt. */
  deliver(frame) {
    return this.#delivery.deliver(frame);
  }

  /** Asks for what comes after the last entry known here. */
  resume() {
    clearTimeout(this.#asking);
    this.#resumes().forEach((from) => this.#socket.send({ type: 'resume', ...from }));
  }

  #resumes() {
    const at = this.#position();
    return at ? [{ dispute: at.dispute, ...(at.epoch && { epoch: at.epoch }), after: at.after }] : [];
  }

  #take(frame) {
    const before = this.#position();
    this.#onFrame(frame);
    this.#delivery.hear(frame);
    this.#follow(frame, before, this.#position());
  }

  #follow(frame, before, now) {
    if (!now) return;
    if (frame.type === 'heartbeat' && (frame.heads?.[now.dispute] ?? 0) > now.after) {
      this.resume();
    } else if (frame.dispute !== now.dispute) {
      return;
    } else if (frame.type === 'reset') {
      this.resume();
    } else if (frame.type === 'entries') {
      if (now.after > (before?.after ?? 0)) this.send({ type: 'ack', dispute: now.dispute, seq: now.after });
      this.#askForMissing(frame, now);
    }
  }

  /** A hole is asked for at once; the rest of a long timeline is given time to come by itself. */
  #askForMissing(frame, now) {
    clearTimeout(this.#asking);
    if (now.after < now.head) {
      const hole = (frame.after ?? 0) > now.after;
      this.#asking = setTimeout(() => this.resume(), hole ? 200 : PATIENCE_FOR_MORE);
    }
  }

  #changed(state, failures) {
    if (state === 'live' || state === 'refused') {
      this.#polling.stop();
      this.#onLink(state);
      return;
    }
    this.#delivery.abandon();
    if (failures >= FAILURES_BEFORE_HTTP) this.#polling.start();
    else this.#onLink('connecting');
  }
}
