import { device } from './storage.js';

const KEY = 'accord.language';

/** The language of a page: what was chosen here before, else what the shop asks for, else the browser's. */
export function language(asked) {
  const tag = device.get(KEY) ?? asked ?? navigator.language ?? 'en';
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function choose(locale) {
  device.set(KEY, locale);
}

/** Tells the browser and screen readers which language the page speaks. */
export function speak(locale, title) {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  document.title = title;
}

/** The words in one language, of a text that may come in both. */
export function pick(text, locale) {
  if (text && typeof text === 'object') return text[locale] || text.en || text.zh || '';
  return text ?? '';
}
