import { vocabulary as withShared } from '../shared/words.js';
import { zh } from './words-zh.js';
import { en } from './words-en.js';

export const vocabulary = withShared({ zh, en });
