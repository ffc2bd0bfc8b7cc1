import type { Dataset, Quantity } from '@walbio/data';
import { isExact } from '@walbio/core';

/** An observation as libraries of tables want it: one flat object, with a number for the year. */
export interface FlatRow {
  readonly id: string;
  readonly organization: string;
  readonly indicator: string;
  readonly year: number;
  /** The day on which the first of its sources was issued. */
  readonly issued: string;
  readonly value: number;
  /** The ends of a bounded value; the same number twice for an exact one, and no `high` for “more than”. */
  readonly low: number;
  readonly high: number | null;
  /** Whether its least number is left out. */
  readonly open: boolean;
}

/** An organization as a flat object. */
export interface FlatOrganization {
  readonly id: string;
  readonly kind: string;
}

/** The dataset as two tables. */
export interface FlatTables {
  readonly rows: readonly FlatRow[];
  readonly organizations: readonly FlatOrganization[];
}

/** Prepares the tables before anything is measured, which is a gift to every library that needs them flat. */
export function listFlatRows({ observations, organizations, sources }: Dataset): FlatTables {
  const issueOf = new Map(sources.map(({ id, issued }) => [id, issued]));
  const rows = observations.map(({ id, subject, indicator, referencePeriod, value, citations }) => ({
    id,
    organization: subject.id,
    indicator,
    year: Number(referencePeriod),
    issued: citations.map(({ source }) => issueOf.get(source) as string).sort()[0] as string,
    ...readEnds(value as Quantity),
  }));
  return { rows, organizations: organizations.map(({ id, kind }) => ({ id, kind })) };
}

function readEnds(value: Quantity): Pick<FlatRow, 'value' | 'low' | 'high' | 'open'> {
  if (isExact(value)) return { value: value.number, low: value.number, high: value.number, open: false };
  const low = (value.min ?? value.minExclusive) as number;
  return { value: low, low, high: value.max ?? null, open: value.minExclusive !== undefined };
}
