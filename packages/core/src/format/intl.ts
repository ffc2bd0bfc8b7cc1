import { boundedCache } from '../collection/boundedCache.ts';

interface Formatters {
  readonly NumberFormat: Intl.NumberFormat;
  readonly DateTimeFormat: Intl.DateTimeFormat;
  readonly PluralRules: Intl.PluralRules;
  readonly ListFormat: Intl.ListFormat;
}

type FormatterClass = new (locale: string, options: object) => Formatters[keyof Formatters];

/** `Intl` is slow to set up; what was used last is kept. */
const kept = /* @__PURE__ */ boundedCache(200, (key): Formatters[keyof Formatters] => {
  const [kind, locale, options] = JSON.parse(key) as [keyof Formatters, string, object];
  return new (Intl[kind] as FormatterClass)(locale, options);
});

function findFormatter<K extends keyof Formatters>(kind: K, locale: string, options: object): Formatters[K] {
  return kept(JSON.stringify([kind, locale, options])) as Formatters[K];
}

/** A number format that does not round. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return findFormatter('NumberFormat', locale, { maximumFractionDigits: 20, ...options });
}

/** Plural rules: of numbers, or of places in an order. */
export function pluralRules(locale: string, type: 'cardinal' | 'ordinal' = 'cardinal'): Intl.PluralRules {
  return findFormatter('PluralRules', locale, { type });
}

/**
 * A format for dates without a time, in the Gregorian calendar. It is bound to UTC, and so are the dates that it is given:
 * a day stays that day wherever the reader is.
 */
export function dateFormat(locale: string, precision: 'day' | 'month'): Intl.DateTimeFormat {
  return findFormatter('DateTimeFormat', locale, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 'day' && { day: 'numeric' }),
  });
}

/** A format for lists whose items all hold: `a, b and c`. */
export function listFormat(locale: string): Intl.ListFormat {
  return findFormatter('ListFormat', locale, { type: 'conjunction' });
}
