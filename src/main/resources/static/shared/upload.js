import { Problem } from './problem.js';

const PATIENCE = 30_000;

/**
 * Sends a file as a form does and tells how far it is, which fetch cannot: JSON out, a Problem where it is refused, one
 * with status 0 where the way was lost or nothing moves any more.
 *
 * @param onShare hears how much has gone out, from 0 to 1
 */
export function upload(path, file, headers, onShare) {
  const form = new FormData();
  form.append('file', file);
  const request = new XMLHttpRequest();
  request.open('POST', path);
  Object.entries({ Accept: 'application/json', ...headers }).forEach(([name, value]) => request.setRequestHeader(name, value));
  return new Promise((resolve, reject) => {
    const patience = waiting(() => request.abort());
    request.upload.onprogress = ({ loaded, total }) => {
      patience.renew();
      onShare(total ? loaded / total : 0);
    };
    request.onload = () => (request.status < 400 ? resolve(json(request)) : reject(new Problem({ ...json(request), status: request.status })));
    request.onerror = request.onabort = () => reject(new Problem({}));
    request.onloadend = patience.end;
    request.send(form);
  });
}

/** Gives up after a while in which nothing was heard. */
function waiting(giveUp) {
  let timer = setTimeout(giveUp, PATIENCE);
  const end = () => clearTimeout(timer);
  const renew = () => {
    end();
    timer = setTimeout(giveUp, PATIENCE);
  };
  return { renew, end };
}

function json({ responseText }) {
  try {
    return JSON.parse(responseText);
  } catch {
    return {};
  }
}
