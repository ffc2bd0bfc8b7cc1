import type { Dataset } from '../../src/types.ts';
import { exportCsv } from './csv.ts';
import { exportDatapackage } from './datapackage.ts';
import { exportJsonLd } from './json-ld.ts';
import { exportParquet } from './parquet.ts';
import { exportRecords } from './records.ts';

/**
 * Every file that ships beside `data.json` and is made from it: CSV, Parquet, the Frictionless descriptor, JSON-LD and
 * one file for each record.
 *
 * @returns texts and bytes by their path in the package
 */
export function exportDownloads(dataset: Dataset): Readonly<Record<string, string | Uint8Array>> {
  const csv = exportCsv(dataset);
  return {
    ...csv,
    ...exportParquet(dataset),
    ...exportDatapackage(dataset, csv),
    ...exportJsonLd(dataset),
    ...exportRecords(dataset),
  };
}
