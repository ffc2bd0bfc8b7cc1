import { assertDataset } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { DataError } from './data-error.ts';

/** Milliseconds after which an answer is no longer waited for. */
const patience = 10_000;

/**
 * Loads a dataset and checks it: `data.json` of `@walbio/data`, one of its single records, or a dataset of the same form.
 *
 * @throws {DataError} when no answer comes in ten seconds, or when it is not a dataset
 * @example await fetchDataset('https://example.org/data.json')
 */
export async function fetchDataset(url: string): Promise<Dataset> {
  const text = await fetchText(url);
  try {
    const dataset: unknown = JSON.parse(text);
    assertDataset(dataset);
    return dataset;
  } catch (error) {
    throw new DataError(`${url} was loaded, but is not a dataset: ${tell(error)}`);
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) }).catch((error: unknown) => {
    throw new DataError(`${url} could not be loaded: ${tell(error)}`);
  });
  if (!response.ok) throw new DataError(`${url} answered ${response.status} in place of a dataset`);
  return response.text().catch((error: unknown) => {
    throw new DataError(`${url} broke off: ${tell(error)}`);
  });
}

function tell(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
