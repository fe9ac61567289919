import { told } from './problem.js';

/** Makes a runner for what a person waits for: it tells the store when it is busy and what went wrong. */
export function doing(store, vocabulary) {
  return async function run(work) {
    store.dispatch({ type: 'set', change: { busy: true, problem: null } });
    try {
      await work();
    } catch (failure) {
      store.dispatch({ type: 'set', change: { problem: told(failure, vocabulary[store.state.locale]) } });
    } finally {
      store.dispatch({ type: 'set', change: { busy: false } });
    }
  };
}

/** Opens an article: at once as a title, then with its text or with why there is none; closed meanwhile, it stays closed. */
export async function readArticle(store, call, source, vocabulary) {
  const { locale } = store.state;
  const open = (more) => store.dispatch({ type: 'set', change: { article: { source, ...more } } });
  const fill = (more) => store.state.article?.source === source && open(more);
  open({});
  try {
    const on = source.validFrom ? `on=${source.validFrom}&` : '';
    fill({ article: await call('GET', `/api/knowledge/articles/${source.id}?${on}lang=${locale}`) });
  } catch (failure) {
    fill({ problem: told(failure, vocabulary[locale]) });
  }
}
