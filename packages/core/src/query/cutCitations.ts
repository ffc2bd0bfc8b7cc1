import type { AlternateName, Citation, Identifier } from '@walbio/data';

/** The ids of the sources that count. */
export type IssuedSources = ReadonlySet<string>;

interface Cited {
  readonly citations?: readonly Citation[];
  readonly alternateNames?: readonly AlternateName[];
  readonly identifiers?: readonly Identifier[];
}

/** A copy with only the citations, alternate names and identifiers that rest on sources that count. */
export function cutCitations<R extends Cited>(record: R, issued: IssuedSources): R {
  const { citations, alternateNames, identifiers } = record;
  return {
    ...record,
    ...(citations && { citations: citations.filter(({ source }) => issued.has(source)) }),
    ...(alternateNames && { alternateNames: cutStatements(alternateNames, issued) }),
    ...(identifiers && { identifiers: cutStatements(identifiers, issued) }),
  };
}

/** Copies with only the citations of sources that count, without those that have none left. */
export function cutStatements<R extends Cited>(records: readonly R[], issued: IssuedSources): readonly R[] {
  return records.map((record) => cutCitations(record, issued)).filter(({ citations = [] }) => citations.length > 0);
}
