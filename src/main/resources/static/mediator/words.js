import { vocabulary as withShared } from '../shared/words.js';
import { categories } from '../shared/categories.js';
import { zh } from './words-zh.js';
import { en } from './words-en.js';

export const vocabulary = withShared({
  zh: { ...zh, categories: categories.zh },
  en: { ...en, categories: categories.en },
});
