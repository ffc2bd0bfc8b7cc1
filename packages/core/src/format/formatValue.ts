import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { describeValue } from './describeValue.ts';
import type { LocaleOptions } from './description.ts';
import { resolveLocale } from './resolveLocale.ts';

/**
 * Writes the value of an observation: a quantity with its qualifier and unit, the label of a code, or a date.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example
 * const companies = findLatest(dataset, { indicator: 'biotech-companies', subject: 'wallonia' });
 * companies && formatValue(dataset, companies, { locale: 'en' }); // 'more than 350 companies'
 */
export function formatValue<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>>,
  { locale }: LocaleOptions = {},
): string {
  return describeValue(dataset, observation, resolveLocale(locale)).text;
}
