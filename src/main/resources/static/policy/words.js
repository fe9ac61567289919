import { vocabulary as withShared } from '../shared/words.js';
import { en as draftingEn } from './drafting-words-en.js';
import { zh as draftingZh } from './drafting-words-zh.js';
import { en as guideEn } from './guide-words-en.js';
import { zh as guideZh } from './guide-words-zh.js';
import { en as releasingEn } from './releasing-words-en.js';
import { zh as releasingZh } from './releasing-words-zh.js';
import { en as tryingEn } from './trying-words-en.js';
import { zh as tryingZh } from './trying-words-zh.js';
import { zh } from './words-zh.js';
import { en } from './words-en.js';

export const vocabulary = withShared({
  zh: { ...zh, ...draftingZh, ...guideZh, ...tryingZh, ...releasingZh },
  en: { ...en, ...draftingEn, ...guideEn, ...tryingEn, ...releasingEn },
});
