import { findNearestName } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { Unshown } from './outcome.ts';

/**
 * Says that a dataset does not hold an id, and which of the ids that it does hold comes closest.
 *
 * @param known the ids that could have been meant; none where a suggestion makes no sense
 */
export function describeAbsence(
  { version }: Dataset,
  id: string,
  known: Iterable<string>,
  { language }: Locale,
): Unshown {
  const { notPublished, closest } = sharedStrings[language];
  const nearest = findNearestName(id, known);
  const message = notPublished(id, version) + (nearest === undefined ? '' : ` ${closest(nearest)}`);
  return { state: 'not-published', message };
}
