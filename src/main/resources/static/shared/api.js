import { Problem } from './problem.js';

/**
 * Makes a caller of Accord's API: JSON (or a form with files) in, JSON out, a Problem where it is refused.
 *
 * @param headers gives the headers of every call: language, and whose key
 */
export function api(headers) {
  return async function call(method, path, body, { signal, extra } = {}) {
    const isJson = body && !(body instanceof FormData);
    const response = await answer(path, {
      method,
      signal,
      headers: { Accept: 'application/json', ...(isJson && { 'Content-Type': 'application/json' }), ...headers(), ...extra },
      body: isJson ? JSON.stringify(body) : body,
    });
    if (!response.ok) {
      throw new Problem({ ...(await json(response)), status: response.status });
    }
    return json(response);
  };
}

async function answer(path, request) {
  try {
    return await fetch(path, request);
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Problem({});
  }
}

async function json(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}
