const nothingOpen = {
  draft: null,
  paths: [],
  file: null,
  view: 'source',
  review: null,
  looking: false,
  job: null,
  report: null,
  dialog: null,
  guide: null,
  form: null,
  group: null,
};

export const start = (locale) => ({
  ...nothingOpen,
  locale,
  me: null,
  terms: null,
  route: { page: 'look-up' },
  search: null,
  reading: null,
  article: null,
  uses: null,
  trial: { facts: [{ key: 0, fact: 'price' }], answer: null },
  drafts: null,
  sketches: null,
  history: null,
  log: null,
  change: null,
  problem: null,
  kept: {},
  busy: false,
});

/** The policy room after an event. */
export function reduce(state, event) {
  switch (event.type) {
    case 'set':
      return { ...state, ...event.change };
    case 'routed':
      return routed(state, event.route);
    case 'typed':
      return { ...state, file: { ...state.file, text: event.text } };
    default:
      return state;
  }
}

/** Another page; what belongs to another draft is put away, what was written and not saved is kept. */
function routed(state, route) {
  const other = state.route.draft === route.draft ? {} : nothingOpen;
  const kept = isUnsaved(state) ? { ...state.kept, [state.file.path]: state.file } : state.kept;
  return { ...state, ...other, kept, route, problem: null, change: null, file: null, form: null, dialog: null, guide: null, uses: null };
}

/** True where the open file was changed here and not yet saved. */
export function isUnsaved({ file }) {
  return Boolean(file) && file.text !== file.content;
}

export function may({ me }, ...roles) {
  return Boolean(me?.roles?.some((role) => role === 'ADMIN' || roles.includes(role)));
}
