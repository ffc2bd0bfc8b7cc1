import type { Dataset, Vocabulary } from '@walbio/data';
import { SumError } from '../query/SumError.ts';
import { checkTotal } from './checkTotal.ts';
import type { TotalCheck } from './checkTotal.ts';
import { listTotals } from './listTotals.ts';
import type { Total } from './listTotals.ts';

/** A printed total, with how it stands to its parts. */
export interface CheckedTotal<V extends Vocabulary = Vocabulary> {
  readonly total: Total<V>;
  /** Left out where the parts have no sum; then `problem` says why. */
  readonly check?: TotalCheck<V>;
  /** Such as a part that would be counted twice. */
  readonly problem?: string;
}

/**
 * Checks every printed total of a dataset against its printed parts, as {@link checkTotal} does.
 *
 * @example checkTotals(dataset).map(({ check }) => check?.agreement) // ['lost-bound', 'agrees', 'differs', 'open']
 */
export function checkTotals<V extends Vocabulary>(dataset: Dataset<V>): readonly CheckedTotal<V>[] {
  return listTotals<V>(dataset).map((total) => checkOne<V>(dataset, total));
}

function checkOne<V extends Vocabulary>(dataset: Dataset<V>, total: Total<V>): CheckedTotal<V> {
  try {
    return { total, check: checkTotal<V>(dataset, total) };
  } catch (error) {
    if (error instanceof SumError) return { total, problem: error.message };
    throw error;
  }
}
