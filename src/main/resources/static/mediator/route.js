const PAGES = ['outbox', 'workload'];

/** What the address names: a case, or a page of the supervisors'. */
export function route(hash = location.hash) {
  const named = new URLSearchParams(hash.slice(1));
  const page = [...named.keys()][0];
  return { dispute: named.get('case'), page: PAGES.includes(page) ? page : null };
}
