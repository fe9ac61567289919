import { outbox } from '../shared/outbox.js';
import { nothingYet, timeline } from '../shared/timeline.js';

export const start = (locale) => ({
  locale,
  terms: null,
  file: null,
  timeline: nothingYet,
  outbox: [],
  link: 'connecting',
  draft: '',
  step: null,
  fact: null,
  form: null,
  dialog: null,
  article: null,
  problem: null,
  busy: false,
  closed: false,
});

/** The whole page after an event. */
export function reduce(state, event) {
  const heard = { ...state, timeline: timeline(state.timeline, event), outbox: outbox(state.outbox, event) };
  if (event.type !== 'set') return heard;
  const next = { ...heard, ...event.change };
  return { ...next, closed: next.file?.closed ?? false };
}
