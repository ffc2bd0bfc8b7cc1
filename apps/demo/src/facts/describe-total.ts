import { describeObservation, findRecord, formatQuantity, isQuantity } from '@walbio/core';
import type {
  Agreement,
  CitationDescription,
  CorrectionDescription,
  LocaleOptions,
  LocalizedName,
  LocalizedText,
} from '@walbio/core';
import type { Dataset, Observation, Quantity } from '@walbio/data';
import type { CheckedTotal } from './list-totals.ts';

/** One row that a total is made of. */
export interface TotalRow {
  readonly name: LocalizedName;
  readonly value: string;
  readonly citations: readonly CitationDescription[];
}

/** A printed total beside what its rows add up to, in words. */
export interface TotalDescription {
  readonly indicator: string;
  readonly label: LocalizedText;
  readonly definition?: LocalizedText;
  readonly period: LocalizedText;
  /** Says that the period is the date of the source, where the source gives no other. */
  readonly basis?: string;
  readonly rows: readonly TotalRow[];
  readonly computed: string;
  readonly printed: string;
  readonly agreement: Agreement;
  /** How far the printed total is from the rows; there where it does not follow from them. */
  readonly difference?: string;
  /** The rows without which the others add up to the printed total; each entry is one way to get there. */
  readonly withoutRows: readonly (readonly LocalizedName[])[];
  readonly corrections: readonly CorrectionDescription[];
  readonly citations: readonly CitationDescription[];
}

/** A checked total in words. */
export function describeTotal(dataset: Dataset, checked: CheckedTotal, options: LocaleOptions): TotalDescription {
  const { total, check } = checked;
  const { label, definition, period, corrections, citations } = describeObservation(dataset, total, options);
  const format = (quantity: Quantity): string => formatBare(dataset, total, quantity, options);
  const name = (part: Observation): LocalizedName => describeObservation(dataset, part, options).subject.name;
  return {
    indicator: total.indicator,
    label,
    ...(definition && { definition }),
    period,
    ...(period.basisText !== undefined && { basis: period.basisText }),
    rows: check.parts.map((part) => describeRow(dataset, part, options, format)),
    computed: check.computed ? format(check.computed) : '',
    printed: format(check.printed),
    agreement: check.agreement,
    ...(check.agreement === 'differs' && check.difference && { difference: format(check.difference) }),
    withoutRows: (check.withoutParts ?? []).map((parts) => parts.map(name)),
    corrections,
    citations,
  };
}

function describeRow(
  dataset: Dataset,
  part: Observation,
  options: LocaleOptions,
  format: (quantity: Quantity) => string,
): TotalRow {
  const { subject, citations, value } = describeObservation(dataset, part, options);
  return { name: subject.name, value: isQuantity(part.value) ? format(part.value) : value.text, citations };
}

/** Without the word for the unit, which the definition of the indicator says once for all rows. */
function formatBare(
  dataset: Dataset,
  { indicator }: Observation,
  quantity: Quantity,
  { locale }: LocaleOptions,
): string {
  const found = findRecord(dataset, 'unit', findRecord(dataset, 'indicator', indicator)?.unit ?? '');
  const { label: _, ...unit } = found ?? { id: indicator, kind: 'count' as const };
  return formatQuantity(quantity, { ...(locale !== undefined && { locale }), unit });
}
