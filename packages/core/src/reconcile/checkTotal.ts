import type { Dataset, Observation, Quantity, Vocabulary } from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { subtractQuantities } from '../quantity/subtractQuantities.ts';
import { findSubject } from '../query/findSubject.ts';
import { resolveObservation } from '../query/resolveObservation.ts';
import { sumObservations } from '../query/sumObservations.ts';
import { unknownName } from '../query/unknownName.ts';
import { findLeftOut } from './findLeftOut.ts';
import { judgeTotal } from './judgeTotal.ts';
import type { Agreement } from './judgeTotal.ts';
import { listParts } from './listParts.ts';

/** How a printed total stands to its printed parts. */
export interface TotalCheck<V extends Vocabulary = Vocabulary> {
  readonly printed: Quantity;
  /** The sum of the parts; left out where there are none, or where nothing bounds their sum. */
  readonly computed?: Quantity;
  readonly parts: readonly Observation<V>[];
  /** Members that the source gives no value for, or several that could be meant. */
  readonly unresolved: readonly V['organization'][];
  readonly agreement: Agreement;
  /** `printed` less `computed`; left out where they agree, and where nothing bounds it. */
  readonly difference?: Quantity;
  /**
   * Where the total differs: the parts which, left out, make the rest add up to it. Each entry is one such set; they are the
   * smallest ones. Left out where there is none.
   */
  readonly withoutParts?: readonly (readonly Observation<V>[])[];
}

/**
 * Checks the total that a source prints for a group of organizations against the values that it prints for the members.
 *
 * The parts are the observations of the group's members (its `member-of` relations) with the same indicator, status and
 * source, and with the same reference period or, failing that, one that overlaps. A member that is a group itself stands
 * with its own observation if it has one, otherwise with those of its members. The members that the dataset names are taken
 * to be all of them.
 *
 * @throws {QueryError} for an observation that the dataset does not know, or whose subject is not a group
 * @throws {SumError} for values that have no sum
 * @example checkTotal(dataset, 'cell-therapy-companies.jobs-fte.cell-therapy-2016').agreement // 'differs'
 */
export function checkTotal<V extends Vocabulary>(
  dataset: Dataset<V>,
  observation: Observation<NoInfer<V>> | NoInfer<V>['observation'],
): TotalCheck<V> {
  const total = findTotal(dataset, observation);
  const { parts, unresolved } = listParts(dataset, total);
  const computed = parts.length > 0 ? sumObservations<V>(dataset, parts).value : undefined;
  const agreement = judgeTotal(total.value, computed, parts, unresolved.length === 0);
  const difference = computed && agreement !== 'agrees' ? subtractQuantities(total.value, computed) : undefined;
  const withoutParts = agreement === 'differs' ? findLeftOut(total.value, parts) : [];
  return {
    printed: total.value,
    ...(computed && { computed }),
    parts,
    unresolved,
    agreement,
    ...(difference && { difference }),
    ...(withoutParts.length > 0 && { withoutParts }),
  };
}

type Total<V extends Vocabulary> = Observation<V> & { readonly value: Quantity };

function findTotal<V extends Vocabulary>(dataset: Dataset<V>, asked: Observation<V> | V['observation']): Total<V> {
  const total = resolveObservation<V>(dataset, asked, 'checkTotal');
  const { id, subject, value } = total;
  const group = findSubject<Vocabulary>(dataset, subject);
  if (group?.kind === 'organization' && group.record.kind === 'group' && isQuantity(value)) return { ...total, value };
  throw unknownName('checkTotal', id, 'a quantity of a group of organizations');
}
