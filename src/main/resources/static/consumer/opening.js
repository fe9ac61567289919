import { api } from '../shared/api.js';
import { doing } from '../shared/doing.js';
import { tab } from '../shared/storage.js';
import { uuid7 } from '../shared/uuid.js';
import { forget, remember } from './arrival.js';
import { vocabulary } from './words.js';

const ATTEMPT = 'accord.opening';

/** Before there is a dispute: the privacy notice, and the opening itself. */
export class Opening {
  #store;
  #order;
  #onOpened;
  #call;
  #doing;

  constructor(store, order, onOpened) {
    this.#store = store;
    this.#order = order;
    this.#onOpened = onOpened;
    this.#call = api(() => ({ 'Accept-Language': store.state.locale }));
    this.#doing = doing(store, vocabulary);
  }

  async readNotice() {
    await this.#doing(async () => {
      const notice = await this.#call('GET', `/api/notices/privacy?lang=${this.#store.state.locale}`);
      this.#store.dispatch({ type: 'notice', notice });
    });
  }

  /** @param purposes the ids that were agreed to */
  async open(purposes) {
    const { locale, jurisdiction, notice } = this.#store.state;
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const consent = { notice: notice.version, purposes };
    const dispute = { locale, jurisdiction, timeZone, consent, order: this.#order };
    await this.#doing(async () => {
      const extra = { 'Idempotency-Key': keyFor(dispute) };
      const { disputeId, token, epoch } = await this.#call('POST', '/api/disputes', dispute, { extra });
      tab.remove(ATTEMPT);
      remember({ disputeId, token, epoch });
      this.#onOpened({ disputeId, token, epoch });
    });
  }

  leave() {
    forget();
  }
}

/** The same opening, tried again after a lost answer or a reload, keeps its key and opens one dispute only. */
function keyFor(dispute) {
  const words = JSON.stringify(dispute);
  const earlier = tab.get(ATTEMPT);
  const attempt = earlier?.words === words ? earlier : { words, key: uuid7() };
  tab.set(ATTEMPT, attempt);
  return attempt.key;
}
