/** For `ref`: moves the focus to what has just come onto the page in answer to a click. */
export const focused = (element) => {
  if (element) queueMicrotask(() => element.focus());
};

/** To what is found so, once the page has changed. */
export const focusOn = (selector) => queueMicrotask(() => document.querySelector(selector)?.focus());

/** When what was pressed goes away: to where one writes; on glass that would cover the answer, so to what is said. */
export const toWords = () => focusOn(matchMedia('(hover: none)').matches ? 'accord-log' : '#words');
