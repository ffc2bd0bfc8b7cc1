import type { CodeValue, Dataset, DateValue, Observation } from '@walbio/data';
import { omitUndefined } from '../collection/omitUndefined.ts';
import { readPeriod } from '../period/readPeriod.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { findRecord } from '../query/findRecord.ts';
import { findUnit } from '../query/findUnit.ts';
import { describeCode } from './describeCode.ts';
import { describePeriod, isMarked } from './describePeriod.ts';
import { describeQuantity } from './describeQuantity.ts';
import type { ValueDescription } from './description.ts';
import { choosePreposition, isPlain } from './formatDate.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/** The value of an observation in words: a quantity with its unit, the label of a code, a date. */
export function describeValue(dataset: Dataset, observation: Observation, locale: ResolvedLocale): ValueDescription {
  const { value, indicator } = observation;
  if (isQuantity(value)) return describeQuantity(value, locale, findUnit(dataset, indicator));
  if ('date' in value) return describeDate(value, locale);
  return describeCoded(dataset, value, findRecord(dataset, 'indicator', indicator)?.codelist ?? '', locale);
}

function describeDate({ date, bound }: DateValue, locale: ResolvedLocale): ValueDescription {
  const { text: number, language } = describePeriod(date, locale);
  const period = readPeriod(date);
  const preposition = bound && locale.words.period[bound];
  const qualifier = preposition && (period.type === 'date' ? choosePreposition(preposition, period) : preposition[0]);
  // Decades, quarters and intervals would need an article behind a preposition; behind a colon they do not.
  const space = period.type === 'date' && isPlain(period) && !isMarked(period) ? ' ' : locale.words.colon;
  const text = qualifier ? qualifier + space + number : number;
  return omitUndefined({ type: 'date', language, qualifier, number, text, spoken: text } as const);
}

function describeCoded(
  dataset: Dataset,
  { code }: CodeValue,
  codelist: string,
  locale: ResolvedLocale,
): ValueDescription {
  const { text, language } = describeCode(dataset, codelist, code, locale);
  return { type: 'code', language, number: text, text, spoken: text };
}
