/** A dispute's entries as far as they are known, in order and without gaps. */
export const nothingYet = { epoch: null, entries: [], after: 0, head: 0, caughtUp: false };

/** Events: `entries {after, entries, head, epoch}` and `reset {epoch}`. */
export function timeline(state = nothingYet, event) {
  switch (event.type) {
    case 'entries':
      return isOtherEpoch(state, event) ? follow({ ...nothingYet, epoch: event.epoch }, event) : follow(state, event);
    case 'reset':
      return { ...nothingYet, epoch: event.epoch ?? null };
    default:
      return state;
  }
}

/** Entries that do not follow the last one are left out: whoever keeps the connection asks again. */
function follow(state, { entries = [], head = 0, epoch = state.epoch }) {
  const next = [...entries].sort((one, other) => one.seq - other.seq).reduce(append, state.entries);
  const after = next.at(-1)?.seq ?? 0;
  const known = Math.max(state.head, head, after);
  return { epoch, entries: next, after, head: known, caughtUp: after >= known };
}

function append(known, entry) {
  return entry.seq === (known.at(-1)?.seq ?? 0) + 1 ? [...known, entry] : known;
}

function isOtherEpoch(state, event) {
  return Boolean(state.epoch && event.epoch && state.epoch !== event.epoch);
}
