import type { Dataset } from '@walbio/data';

/**
 * A function whose result is computed once for each dataset, when it is first asked for, and forgotten with the dataset.
 * Datasets are never changed in place: a changed one is a new object.
 */
export function oncePerDataset<T>(compute: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const computed = new WeakMap<Dataset, T>();
  return (dataset) => {
    const known = computed.get(dataset);
    if (known !== undefined) return known;
    const result = compute(dataset);
    computed.set(dataset, result);
    return result;
  };
}
