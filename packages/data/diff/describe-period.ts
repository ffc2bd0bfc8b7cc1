import { isEdtf, parseEdtf } from '../src/notation/index.ts';
import type { EdtfDate, EdtfInterval } from '../src/notation/index.ts';
import type { Edtf, Observation } from '../src/types.ts';

const ordinals = ['first', 'second', 'third', 'fourth'] as const;
const thirds = ['early', 'mid', 'late'] as const;

/**
 * A date or period in English words, without a preposition. What is no EDTF stays as it is.
 *
 * @example describePeriod('2005/2014') // '2005–2014'
 * @example describePeriod('2024-05-22') // '22 May 2024'
 * @example describePeriod('2021~') // 'about 2021'
 */
export function describePeriod(edtf: Edtf): string {
  if (!isEdtf(edtf)) return edtf;
  const period = parseEdtf(edtf);
  return period.type === 'date' ? describeDate(period) : describeInterval(period, edtf.includes('..'));
}

/**
 * When the value of an observation holds: the period that its source gives, in the source's words where there are any,
 * or when the source said it.
 *
 * @example describeWhen({ referencePeriod: '2021~', periodBasis: 'issued' }) // 'as said about 2021'
 */
export function describeWhen(
  observation: Pick<Observation, 'referencePeriod' | 'periodBasis' | 'periodLabel'>,
): string {
  const { referencePeriod, periodBasis, periodLabel } = observation;
  const words = periodLabel?.en ?? describePeriod(referencePeriod);
  const when = periodLabel ? words : addPreposition(referencePeriod, words);
  return periodBasis === 'stated' ? when : `as said ${periodLabel ? 'in ' : ''}${when}`;
}

function addPreposition(edtf: Edtf, words: string): string {
  const period = isEdtf(edtf) ? parseEdtf(edtf) : undefined;
  if (!period || period.type === 'interval' || period.approximate || period.uncertain) return words;
  return `${period.precision === 'day' ? 'on' : 'in'} ${words}`;
}

function describeInterval({ start, end }: EdtfInterval, isOpen: boolean): string {
  if (start && end) {
    const isBare = [start, end].every((date) => date.precision === 'year' && !date.approximate && !date.uncertain);
    return isBare ? `${start.year}–${end.year}` : `${describeDate(start)} to ${describeDate(end)}`;
  }
  if (start) return isOpen ? `since ${describeDate(start)}` : `from ${describeDate(start)} to an unknown date`;
  return isOpen ? `until ${describeDate(end as EdtfDate)}` : `from an unknown date to ${describeDate(end as EdtfDate)}`;
}

function describeDate(date: EdtfDate): string {
  const about = date.approximate ? 'about ' : '';
  return (date.uncertain ? 'possibly ' : '') + about + describePlainDate(date);
}

function describePlainDate({ precision, year, part = 1, earliest }: EdtfDate): string {
  switch (precision) {
    case 'day':
      return describeMonth(earliest, { day: 'numeric', month: 'long', year: 'numeric' });
    case 'month':
      return describeMonth(earliest, { month: 'long', year: 'numeric' });
    case 'year':
      return `${year}`;
    case 'third':
      return `${thirds[part - 1]} ${year}`;
    case 'decade':
      return `the ${year}s`;
    case 'century':
      return `the ${describeOrdinal(year / 100 + 1)} century`;
    default:
      return `the ${ordinals[part - 1]} ${precision} of ${year}`;
  }
}

function describeOrdinal(number: number): string {
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th'}`;
}

function describeMonth(day: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
