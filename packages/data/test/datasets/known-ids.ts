import type { Citation, Code, Codelist, Reference, SubjectKind, TextQuoteSelector } from '../../src/types.ts';

/** A number that chooses one of a list, whatever its length. */
export type Pick = number;

/** The ids that the records of a dataset under construction may refer to. */
export interface KnownIds {
  readonly sources: readonly string[];
  readonly areas: readonly string[];
  readonly units: readonly string[];
  readonly codelists: readonly Codelist[];
  /** Whatever statements can be about. */
  readonly subjects: readonly Reference[];
}

/** Chooses one of a list, and always the same one for the same number; `undefined` of an empty list. */
export function choose<T>(list: readonly T[], pick: Pick): T | undefined {
  return list[pick % list.length];
}

/** Chooses a code of a list that is there. */
export function chooseCode(known: KnownIds, codelist: string, pick: Pick): string {
  const { codes } = known.codelists.find(({ id }) => id === codelist) as Codelist;
  return (choose(codes, pick) as Code).code;
}

/** References to the records of a kind. */
export function toReferences(kind: SubjectKind, ids: readonly string[]): readonly Reference[] {
  return ids.map((id) => ({ kind, id }));
}

/** A citation whose source is chosen once the sources are there. */
export interface CitationDraft {
  readonly source: Pick;
  readonly selector: TextQuoteSelector;
}

/** Chooses the sources of citations. */
export function cite(drafts: readonly CitationDraft[], { sources }: KnownIds): readonly Citation[] {
  return drafts.map(({ source, selector }) => ({ source: choose(sources, source) as string, selector }));
}
