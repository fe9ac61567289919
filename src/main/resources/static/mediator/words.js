import { vocabulary as withShared } from '../shared/words.js';
import { zh } from './words-zh.js';
import { en } from './words-en.js';
import { supervising } from './words-supervising.js';

export const vocabulary = withShared({ zh: { ...zh, ...supervising.zh }, en: { ...en, ...supervising.en } });
