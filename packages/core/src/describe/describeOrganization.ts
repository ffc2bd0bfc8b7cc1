import type { Dataset, Vocabulary } from '@walbio/data';
import type { LocaleOptions, SubjectDescription } from '../format/description.ts';
import { describeSubject } from './describeSubject.ts';

/**
 * All that a dataset knows about an organization, in words and ready to be shown; see {@link describeSubject}.
 *
 * @param id ids that moved are followed
 * @returns `undefined` for an id that stands for no organization, or that split
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example describeOrganization(dataset, 'celyad', { locale: 'nl' })?.founding?.date?.text // '2007'
 */
export function describeOrganization<V extends Vocabulary>(
  dataset: Dataset<V>,
  id: NoInfer<V>['organization'],
  options: LocaleOptions = {},
): SubjectDescription<V, 'organization'> | undefined {
  const reference = { kind: 'organization', id } as const;
  return describeSubject<V>(dataset, reference, options) as SubjectDescription<V, 'organization'> | undefined;
}
