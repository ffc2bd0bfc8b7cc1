import type { Correction, Dataset, Observation, Relation, Vocabulary } from '@walbio/data';

/** What {@link applyCorrections} did, and what it could not do. */
export interface AppliedCorrections<V extends Vocabulary = Vocabulary> {
  /** The dataset without what was set aside. */
  readonly dataset: Dataset<V>;
  /** Observations and relations that cannot be right. */
  readonly setAside: readonly (Observation<V> | Relation<V>)[];
  /** The corrections that were applied. */
  readonly applied: readonly Correction<V>[];
  /** Those that no program can apply; they are to be shown. */
  readonly left: readonly Correction<V>[];
}

/**
 * Applies corrections as far as they say as data what to do, and makes nothing up.
 *
 * Set aside is an observation or relation that a correction of kind `error` names, where nobody knows what holds instead. Where
 * the correction says what holds, it says so in words: the record was read that way already, as when a text ascribes a figure to
 * the wrong group, or a person has to mend it. Of two sides of a contradiction nobody knows the right one; doubts and spellings
 * take nothing back. All these are left, to be shown.
 *
 * @example applyCorrections(dataset).setAside.map(({ id }) => id) // []
 */
export function applyCorrections<V extends Vocabulary>(dataset: Dataset<V>): AppliedCorrections<V> {
  const withdrawn = new Set<string>(dataset.corrections.flatMap(listWithdrawn));
  const isApplied = (correction: Correction<V>): boolean => listWithdrawn(correction).length > 0;
  const stays = ({ id }: { readonly id: string }): boolean => !withdrawn.has(id);
  const [observations, relations] = [dataset.observations.filter(stays), dataset.relations.filter(stays)];
  return {
    dataset: withdrawn.size > 0 ? { ...dataset, observations, relations } : dataset,
    setAside: [...dataset.observations, ...dataset.relations].filter((statement) => !stays(statement)),
    applied: dataset.corrections.filter(isApplied),
    left: dataset.corrections.filter((correction) => !isApplied(correction)),
  };
}

/** The ids of the statements that a correction takes back. */
export function listWithdrawn<V extends Vocabulary>({ kind, holds, targets }: Correction<V>): readonly string[] {
  if (kind !== 'error' || holds) return [];
  return targets.filter((target) => target.kind === 'observation' || target.kind === 'relation').map(({ id }) => id);
}
