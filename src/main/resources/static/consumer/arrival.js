import { device } from '../shared/storage.js';

const SESSION = 'accord.session';

/**
 * With what a consumer comes: a return link's token, else the conversation this device remembers; and what the shop's
 * page asked for. The address is cleaned, so that a key stays in no history and no screenshot.
 */
export function arrival() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  addEventListener('hashchange', () => location.hash.includes('token=') && location.reload());
  const token = fragment.get('token');
  if (token) remember({ disputeId: token.split('.')[0], token });
  return {
    session: device.get(SESSION),
    asked: {
      locale: fragment.get('locale') ?? undefined,
      jurisdiction: fragment.get('jurisdiction') ?? undefined,
      order: parsed(fragment.get('order')),
    },
  };
}

export function remember(session) {
  device.set(SESSION, session);
}

export function forget() {
  device.remove(SESSION);
}

function parsed(json) {
  try {
    return JSON.parse(json) ?? undefined;
  } catch {
    return undefined;
  }
}
