import type { Dataset } from '@walbio/data';
import { fetchDataset } from './fetch-dataset.ts';
import { mergeDatasets } from './merge-datasets.ts';

const underWay = new Map<string, Promise<Dataset>>();

/**
 * Loads what stands at the addresses, each no more than once for a whole page; an address that failed is asked again the
 * next time. Several are put together.
 *
 * @param urls a dataset, or single records of one release
 * @throws {DataError} when one of them cannot be loaded or is not a dataset
 * @example await loadDataset(['https://example.org/data.json'])
 */
export async function loadDataset(urls: readonly string[]): Promise<Dataset> {
  return mergeDatasets(await Promise.all(urls.map(loadOnce)));
}

function loadOnce(url: string): Promise<Dataset> {
  const known = underWay.get(url);
  if (known) return known;
  const loading = fetchDataset(url);
  underWay.set(url, loading);
  loading.catch(() => underWay.delete(url));
  return loading;
}
