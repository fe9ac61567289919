import { vocabulary as withShared } from '../shared/words.js';
import { en } from './words-en.js';
import { zh } from './words-zh.js';

export const vocabulary = withShared({ zh, en });
