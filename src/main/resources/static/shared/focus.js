/** For `ref`: moves the focus to what has just come onto the page in answer to a click. */
export const focused = (element) => {
  if (element) queueMicrotask(() => element.focus());
};

/** To where one writes, when what was pressed goes away. */
export const toWords = () => queueMicrotask(() => document.querySelector('#words')?.focus());
