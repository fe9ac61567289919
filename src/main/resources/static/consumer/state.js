import { nothingYet, timeline } from '../shared/timeline.js';
import { afterEntries } from '../shared/activity.js';
import { outbox } from '../shared/outbox.js';
import { uploads } from './uploads-state.js';

const fresh = {
  session: null,
  file: null,
  form: null,
  amending: null,
  toSeller: false,
  notice: null,
  timeline: nothingYet,
  outbox: [],
  uploads: [],
  link: 'connecting',
  handler: 'ASSISTANT',
  closed: false,
  withdrawn: false,
  decisions: {},
  countering: null,
  activity: null,
  draft: '',
  dialog: null,
  article: null,
  problem: null,
  busy: false,
  ahead: null,
  unread: 0,
  terms: null,
};

/** What stays when another conversation begins. */
const lasting = ({ locale, jurisdiction, terms }) => ({ locale, jurisdiction, terms });

export const start = (asked) => ({ ...fresh, ...asked });

/** The whole widget after an event. */
export function reduce(state, event) {
  return own(
    { ...state, timeline: timeline(state.timeline, event), outbox: outbox(state.outbox, event), uploads: uploads(state.uploads, event) },
    event,
  );
}

function own(state, event) {
  switch (event.type) {
    case 'session':
      return { ...fresh, ...lasting(state), session: event.session };
    case 'left':
      return { ...fresh, ...lasting(state) };
    case 'entries':
      return { ...state, activity: afterEntries(state.activity, state.timeline.entries) };
    case 'progress':
      return { ...state, activity: { kind: 'progress' } };
    case 'typing':
      return { ...state, activity: { kind: 'typing', author: event.author } };
    case 'quiet':
      return { ...state, activity: null };
    case 'refused':
      return { ...state, withdrawn: state.withdrawn || event.problem.status === 410 };
    case 'standing':
      return { ...state, ...stands(event), decisions: { ...state.decisions, ...event.decisions } };
    case 'decided':
      return { ...state, countering: null, decisions: { ...state.decisions, [event.n]: event.decision } };
    case 'set':
      return { ...state, ...event.change };
    default:
      return DIRECT.includes(event.type) ? { ...state, [event.type]: event[event.type] } : state;
  }
}

const stands = ({ file, handler, closed, withdrawn, ahead }) => ({ file, handler, closed, withdrawn, ahead });

/** Events that say one thing under its own name: `{type: 'draft', draft: '…'}`. */
const DIRECT = ['locale', 'jurisdiction', 'notice', 'link', 'draft', 'dialog', 'article', 'problem', 'busy', 'countering', 'withdrawn'];
