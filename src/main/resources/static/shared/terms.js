import { api } from './api.js';
import { value } from './format.js';
import { pick } from './language.js';

/** Asks once what the live edition calls its categories, facts and values; until then their ids serve. */
export async function learnTerms(store) {
  try {
    const terms = await api(() => ({}))('GET', '/api/vocabulary');
    store.dispatch({ type: 'set', change: { terms } });
  } catch {
    // the page works without, and its next visit asks again
  }
}

/** Gives what has an id its name in one language. */
export function naming(terms, t, locale) {
  const named = (text, id) => pick(text, locale) || String(id).replaceAll(/[_-]/g, ' ');
  const choice = (fact, id) => named(terms?.choices[fact]?.[id], id);
  return {
    category: (id) => named(terms?.categories[id], id),
    fact: (id) => named(terms?.facts[id], id),
    assumptions: (ids) => ids.map((id) => named(terms?.assumptions?.[id] ?? terms?.facts[id], id)).join(t.list),
    facts: (ids) => ids.map((id) => named(terms?.facts[id], id)).join(t.list),
    value: (fact, any) => factValue(any, (id) => choice(fact, id), Boolean(terms?.choices[fact]), t, locale),
  };
}

function factValue(any, choice, isChosen, t, locale) {
  if (typeof any === 'boolean') return isChosen ? choice(any) : any ? t.yes : t.no;
  if (Array.isArray(any)) return any.map(choice).join(t.list);
  return isChosen ? choice(any) : value(any, locale);
}
