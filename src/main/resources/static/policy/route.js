const PAGES = ['look-up', 'drafts', 'releases', 'log'];

/** What the address names: a page, or a draft with perhaps a file of it. */
export function route(hash = location.hash) {
  const named = new URLSearchParams(hash.replace(/^#\/?/, ''));
  if (named.has('draft')) {
    return { page: 'draft', draft: named.get('draft'), file: named.get('file') ?? '', guide: named.get('new') ?? '' };
  }
  if (named.has('article')) return { page: 'article', article: named.get('article') };
  const page = [...named.keys()][0];
  return { page: PAGES.includes(page) ? page : 'look-up' };
}

export function draftAddress(draft, file) {
  return `#${new URLSearchParams(file ? { draft, file } : { draft })}`;
}

/** The guided way to something new in a draft. */
export function guideAddress(draft) {
  return `#${new URLSearchParams({ draft, new: 'category' })}`;
}
