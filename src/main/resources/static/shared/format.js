const TAGS = { zh: 'zh-CN', en: 'en-GB' };

/** In which money is told where nothing says otherwise. */
export const CURRENCIES = { CN: 'CNY', EU: 'EUR', UK: 'GBP', US: 'USD' };

export function money({ amount, currency }, locale) {
  const shown = new Intl.NumberFormat(TAGS[locale], {
    style: 'currency',
    currency,
    currencyDisplay: locale === 'en' && currency === 'CNY' ? 'code' : 'narrowSymbol',
  });
  return shown.format(amount);
}

/** The time of day, with the date where it is not today. */
export function moment(instant, locale, now = new Date()) {
  const at = new Date(instant);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const date = at.toDateString() === now.toDateString() ? {} : { month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(TAGS[locale], { ...date, ...time }).format(at);
}

/** How long until then, or since then, in plain words: "in 3 days". */
export function ahead(instant, locale, now = Date.now()) {
  const minutes = Math.round((new Date(instant) - now) / 60_000);
  const relative = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** Since when, in plain words: "12 minutes ago". */
export function ago(instant, locale, now = Date.now()) {
  return ahead(Math.min(new Date(instant), now), locale, now);
}

export function percent(share, locale) {
  return new Intl.NumberFormat(TAGS[locale], { style: 'percent' }).format(share);
}

/** How large a file is. */
export function size(bytes, locale) {
  const [amount, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

/** A fact's value, whatever its type. */
export function value(any, locale) {
  if (Array.isArray(any)) return any.map((one) => value(one, locale)).join(', ');
  if (any && typeof any === 'object') return any.currency ? money(any, locale) : (any[locale] ?? JSON.stringify(any));
  return String(any ?? '');
}
