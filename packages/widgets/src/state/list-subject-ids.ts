import type { Dataset } from '@walbio/data';

/** The ids of everything in a dataset that statements can be about. */
export function listSubjectIds(dataset: Dataset): readonly string[] {
  const { areas, organizations, people, programmes, products, events } = dataset;
  return [areas, organizations, people, programmes, products, events].flatMap((records) => records.map(({ id }) => id));
}
