import { agreements } from './words-agreement.js';
import { dealings } from './words-dealings.js';
import { files } from './words-files.js';
import { en } from './words-en.js';
import { zh } from './words-zh.js';

/** The common words and a page's own, for each language. */
export function vocabulary(own) {
  return { zh: { ...zh, ...dealings.zh, ...agreements.zh, ...files.zh, ...own.zh }, en: { ...en, ...dealings.en, ...agreements.en, ...files.en, ...own.en } };
}
