import type { Correction, CorrectionTarget, Dataset, Vocabulary } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { oncePerDataset } from './oncePerDataset.ts';

const byTarget = /* @__PURE__ */ oncePerDataset(({ corrections }) => {
  const pairs = corrections.flatMap((correction) => correction.targets.map((target) => ({ correction, target })));
  return groupBy(pairs, ({ target }) => `${target.kind} ${target.id}`);
});

/**
 * The corrections of a record or statement, in the order of the dataset.
 *
 * @example listCorrections(dataset, { kind: 'area', id: 'united-states' }).map(({ kind }) => kind) // ['spelling']
 */
export function listCorrections<V extends Vocabulary>(
  dataset: Dataset<V>,
  { kind, id }: CorrectionTarget<NoInfer<V>>,
): readonly Correction<V>[] {
  const pairs = byTarget(dataset).get(`${kind} ${id}`) ?? [];
  return pairs.map(({ correction }) => correction as Correction<V>);
}
