/** The text of a file with a field filled in; what stands around it stays as it is. Pure. */
export function filled(text, { kind, start, end }, values) {
  return text.slice(0, start) + written(kind, values, start === end, text[start - 1]) + text.slice(end);
}

/** A string of JSON is one of YAML too. */
function written(kind, values, isNew, before) {
  const space = isNew && !/\s/.test(before ?? ' ') ? ' ' : '';
  switch (kind) {
    case 'LIST':
      return `${space}[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
    case 'LINE':
      return space + values[0].replace(/\s+/g, ' ').trim();
    default:
      return space + scalar(values[0]);
  }
}

/** Days, numbers, flags and names stay bare. */
function scalar(value) {
  return /^([a-z][a-z0-9_-]*|\d{4}-\d\d-\d\d|\d+)?$/.test(value) ? value : JSON.stringify(value);
}
