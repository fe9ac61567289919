const CHOICES = {
  status: ['verified', 'pending'],
  asOf: ['contract', 'delivery', 'conduct', 'filing'],
  type: ['date', 'money', 'text', 'bool', 'choice', 'choices', 'count', 'days'],
  mandatory: ['true', 'false'],
  denies: ['true', 'false'],
};

/** What a field may hold, where that is a closed choice; its present value is always one of them. */
export function offered({ name, values }) {
  const options = CHOICES[name.split('.').at(-1)];
  return options && (options.includes(values[0]) ? options : [values[0], ...options]);
}

/** What a field is called: `remedies.1.amount` is "What it gives 1 · Amount". */
export function label(name, t) {
  return name
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? part : (t.fieldNames[part] ?? part)))
    .join(' · ');
}
