import { nothingYet, timeline } from '../shared/timeline.js';
import { afterEntries } from '../shared/activity.js';
import { outbox } from '../shared/outbox.js';

const noCase = {
  file: null,
  timeline: nothingYet,
  outbox: [],
  activity: null,
  draft: '',
  to: 'both',
  dialog: null,
  article: null,
  problem: null,
  drafting: { available: false, summary: null, message: null },
};

export const start = (locale) => ({
  ...noCase,
  locale,
  me: null,
  terms: null,
  unread: 0,
  queue: null,
  selected: null,
  page: null,
  letters: null,
  workload: null,
  told: '',
  link: 'connecting',
  now: Date.now(),
  busy: false,
});

/** The whole desk after an event. */
export function reduce(state, event) {
  return own({ ...state, timeline: timeline(state.timeline, event), outbox: outbox(state.outbox, event) }, event);
}

function own(state, event) {
  switch (event.type) {
    case 'selected':
      return { ...state, ...noCase, selected: event.dispute };
    case 'file':
      return { ...state, file: event.file, to: isMine(event.file, state) ? state.to : 'note' };
    case 'taken':
      return { ...state, to: 'both' };
    case 'entries':
      return { ...state, activity: afterEntries(state.activity, state.timeline.entries) };
    case 'typing':
    case 'progress':
      return { ...state, activity: { kind: event.type, author: event.author } };
    case 'quiet':
      return { ...state, activity: null };
    case 'set':
      return { ...state, ...event.change };
    default:
      return state;
  }
}

/** True for a case that whoever is signed in may speak in. */
export function isMine(file, { me }) {
  return Boolean(file && !isClosed(file) && me?.name && file.mediator === me.name);
}

export function isClosed({ closed, stage = '' }) {
  return closed ?? /closed/i.test(stage);
}
