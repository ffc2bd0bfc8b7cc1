import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { oncePerDataset } from './oncePerDataset.ts';

type Groups = ReadonlyMap<string, readonly Observation[]>;

const bySubject = /* @__PURE__ */ oncePerDataset((dataset): Groups => {
  return groupBy(dataset.observations, ({ subject }) => subject.id);
});

const byIndicator = /* @__PURE__ */ oncePerDataset((dataset): Groups => {
  return groupBy(dataset.observations, ({ indicator }) => indicator);
});

/** The observations of the subject with this id, in the order of the dataset; `undefined` where there are none. */
export function listOfSubject<V extends Vocabulary>(dataset: Dataset<V>, id: string): Found<V> {
  return bySubject(dataset).get(id) as unknown as Found<V>;
}

/** The observations of the indicator with this id, in the order of the dataset; `undefined` where there are none. */
export function listOfIndicator<V extends Vocabulary>(dataset: Dataset<V>, id: string): Found<V> {
  return byIndicator(dataset).get(id) as unknown as Found<V>;
}

/** What is found in a dataset has its vocabulary. */
type Found<V extends Vocabulary> = readonly Observation<V>[] | undefined;
