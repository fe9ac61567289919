import { vocabulary as withShared } from '../shared/words.js';
import { zh } from './words-zh.js';
import { en } from './words-en.js';
import { handingIn } from './words-handing-in.js';

export const vocabulary = withShared({ zh: { ...zh, ...handingIn.zh }, en: { ...en, ...handingIn.en } });
