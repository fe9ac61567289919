/** For `ref`: moves the focus to what has just come onto the page in answer to a click. */
export const focused = (element) => {
  if (element) queueMicrotask(() => element.focus());
};
