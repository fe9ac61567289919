/**
 * Words that were said here and are not on the timeline yet: `{clientMessageId, text, at, state, problem}` with state
 * `sending | sent | failed | refused`. A failed one is tried again by itself, a refused one is not.
 */
export function outbox(state = [], event) {
  switch (event.type) {
    case 'kept':
      return [...state, { ...event.item, state: 'sending' }];
    case 'sending':
      return change(state, event.clientMessageId, { state: 'sending', problem: null });
    case 'receipt':
      return change(state, event.receipt.clientMessageId, { state: 'sent', problem: null });
    case 'failed':
      return change(state, event.clientMessageId, { state: 'failed', problem: event.problem });
    case 'refused':
      return change(state, event.clientMessageId, { state: 'refused', problem: event.problem });
    case 'dropped':
      return state.filter((item) => item.clientMessageId !== event.clientMessageId);
    case 'entries':
      return without(state, event.entries);
    default:
      return state;
  }
}

function change(state, id, change) {
  return state.map((item) => (item.clientMessageId === id ? { ...item, ...change } : item));
}

function without(state, entries = []) {
  const arrived = new Set(entries.map((entry) => entry.clientMessageId).filter(Boolean));
  return state.some((item) => arrived.has(item.clientMessageId))
    ? state.filter((item) => !arrived.has(item.clientMessageId))
    : state;
}
