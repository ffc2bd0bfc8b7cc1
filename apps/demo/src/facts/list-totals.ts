import { checkTotal, filterObservations, findRecord, isQuantity } from '@walbio/core';
import type { TotalCheck } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import { putFirst } from './put-first.ts';
import { cellTherapy, cellTherapyCompanies } from './shown-sources.ts';

/** A printed total, and how it stands to its parts. */
export interface CheckedTotal {
  readonly total: Observation;
  readonly check: TotalCheck;
}

const order = ['funds-raised', 'gmp-surface', 'jobs-fte'];

/** The totals that the table of cell-therapy companies prints below its rows, each checked against all of these rows. */
export function listTotals(dataset: Dataset): readonly CheckedTotal[] {
  const totals = filterObservations(dataset, { source: cellTherapy, subject: cellTherapyCompanies })
    .filter((total) => isSummable(dataset, total))
    .map((total) => ({ total, check: checkTotal(dataset, total) }))
    .filter(({ check }) => check.parts.length > 0 && check.unresolved.length === 0);
  return putFirst(totals, order, ({ total }) => total.indicator);
}

function isSummable(dataset: Dataset, { indicator, value }: Observation): boolean {
  const unit = findRecord(dataset, 'unit', findRecord(dataset, 'indicator', indicator)?.unit ?? '');
  return isQuantity(value) && (unit?.kind === 'count' || unit?.kind === 'amount');
}
