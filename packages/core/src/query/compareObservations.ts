import type { Observation } from '@walbio/data';
import { compareTexts } from '../collection/compareTexts.ts';
import { comparePeriods } from '../period/comparePeriods.ts';

/**
 * Orders observations by their reference periods as {@link comparePeriods} does, then by their ids.
 *
 * @example [...dataset.observations].sort(compareObservations)[0]?.referencePeriod // '2005/2014'
 */
export function compareObservations(a: Observation, b: Observation): number {
  return comparePeriods(a.referencePeriod, b.referencePeriod) || compareTexts(a.id, b.id);
}
