/** What the server is told of a filled form: see NewCategory. Pure. */
export function described(form, { questions, conditions, sources }) {
  const text = (name) => ({ zh: word(form, `${name}.zh`), en: word(form, `${name}.en`) });
  return {
    title: text('title'),
    definition: text('definition'),
    examples: { zh: lines(form, 'examples.zh'), en: lines(form, 'examples.en') },
    facts: form.getAll('fact'),
    questions: questions.map((one) => question(one, form, text)),
    right: form.get('hasRight') ? right(form, text, conditions, sources) : null,
  };
}

function question({ key, type, answers }, form, text) {
  const words = (name) => ({ zh: listed(form, `${name}.words.zh`), en: listed(form, `${name}.words.en`) });
  const answer = (value, name) => ({ value, label: text(name), words: words(name) });
  return {
    type,
    title: text(key),
    question: text(`${key}.question`),
    answers:
      type === 'BOOL'
        ? ['true', 'false'].map((value) => answer(value, `${key}.${value}`))
        : type === 'CHOICE'
          ? Array.from({ length: answers }, (_, at) => answer('', `${key}.${at}`)).filter(({ label }) => label.en)
          : [],
  };
}

function right(form, text, conditions, sources) {
  return {
    jurisdiction: word(form, 'jurisdiction'),
    title: text('right.title'),
    explain: text('right.explain'),
    conditions: conditions.map(({ key }) => ({
      fact: word(form, `${key}.fact`),
      comparison: word(form, `${key}.comparison`),
      value: word(form, `${key}.value`),
    })),
    remedy: word(form, 'remedy'),
    amount: { kind: word(form, 'amount.kind'), fact: word(form, 'amount.fact'), figure: word(form, 'amount.figure') },
    sources: sources.map(({ id }) => id),
  };
}

const word = (form, name) => String(form.get(name) ?? '').trim();
const lines = (form, name) => word(form, name).split('\n').map((line) => line.trim()).filter(Boolean);
const listed = (form, name) => word(form, name).split(/[,，、;；\n]/).map((one) => one.trim()).filter(Boolean);
