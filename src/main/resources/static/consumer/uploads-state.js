/**
 * Files on their way: `{id, name, size, at, state, share, problem}` with state `sending | failed | refused | known`. What
 * has arrived is on the timeline and no more here.
 */
export function uploads(state = [], event) {
  switch (event.type) {
    case 'upload':
      return state.some(({ id }) => id === event.upload.id)
        ? state.map((one) => (one.id === event.upload.id ? { ...one, ...event.upload } : one))
        : [...state, event.upload];
    case 'uploaded':
      return state.filter(({ id }) => id !== event.id);
    default:
      return state;
  }
}
