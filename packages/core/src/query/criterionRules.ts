import type { Citation, Dataset } from '@walbio/data';
import type { CriterionRule } from './criteria.ts';
import { findMovedId } from './findRecord.ts';
import { indexRecords } from './indexRecords.ts';
import { oncePerDataset } from './oncePerDataset.ts';
import type { RecordKind } from './recordKinds.ts';
import { subjectKinds } from './recordKinds.ts';

type Read<R> = CriterionRule<R>['read'];

/** A criterion whose values are ids of records of some kinds; ids that moved are followed. */
export function idRule<R>(expected: string, kinds: readonly RecordKind[], read: Read<R>): CriterionRule<R> {
  const resolveAs = (dataset: Dataset, kind: RecordKind, id: string): string | undefined =>
    indexRecords(dataset, kind).has(id) ? id : findMovedId(dataset, kind, id);
  return {
    expected: `${expected} of this dataset`,
    resolve: (dataset, id) => kinds.map((kind) => resolveAs(dataset, kind, id)).find((found) => found !== undefined),
    list: (dataset) => kinds.flatMap((kind) => [...indexRecords(dataset, kind).keys()]),
    read,
  };
}

/** A criterion whose values are ids of subjects. */
export function subjectRule<R>(read: Read<R>): CriterionRule<R> {
  return idRule('a subject', subjectKinds, read);
}

/** A criterion whose values are the ids of sources that a statement rests on. */
export function sourceRule<R extends { readonly citations: readonly Citation[] }>(): CriterionRule<R> {
  return idRule('a source', ['source'], ({ citations }) => citations.map(({ source }) => source));
}

/** A criterion whose values are codes: those of a code list, and those in use where the dataset has no such list. */
export function codeRule<R>(
  expected: string,
  codelist: string,
  records: (dataset: Dataset) => readonly R[],
  read: Read<R>,
): CriterionRule<R> {
  const codes = /* @__PURE__ */ oncePerDataset((dataset): ReadonlySet<string | undefined> => {
    const listed =
      indexRecords(dataset, 'codelist')
        .get(codelist)
        ?.codes.map(({ code }) => code) ?? [];
    return new Set([...listed, ...records(dataset).flatMap(read)]);
  });
  return {
    expected: `${expected} of this dataset`,
    resolve: (dataset, code) => (codes(dataset).has(code) ? code : undefined),
    list: (dataset) => [...codes(dataset)].filter((code) => code !== undefined),
    read,
  };
}

/** A criterion whose values are fixed words. */
export function wordRule<R>(expected: string, words: readonly string[], read: Read<R>): CriterionRule<R> {
  return { expected, resolve: (_, word) => words.find((known) => known === word), list: () => words, read };
}
