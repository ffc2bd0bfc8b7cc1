import { findRecord } from '@walbio/core';
import type { Dataset, Relation } from '@walbio/data';
import { describeNamed, identify } from '@walbio/data/json-ld';
import type { NamedKind, Node } from '@walbio/data/json-ld';
import type { RecordWord, ShownFacts, ShownRecord } from './shown-facts.ts';

const namedKinds: readonly string[] = ['organization', 'person', 'programme', 'product'] satisfies readonly NamedKind[];

/** What a node can hold of a record's own words; the rest are its name and its relations. */
const allWords: readonly string[] = [
  'identifier',
  'alternateName',
  'keywords',
  'description',
  'foundingDate',
  'subjectOf',
] satisfies readonly RecordWord[];

/**
 * Records as nodes, with those of their words and relations that are shown. A relation belongs to the node of its subject, so
 * that one read from the other end brings its subject along.
 */
export function describeRecords(
  dataset: Dataset,
  { records = [], relations: ids = [] }: Pick<ShownFacts, 'records' | 'relations'>,
): readonly Node[] {
  const relations = ids.flatMap((id) => findRecord(dataset, 'relation', id) ?? []);
  const known = new Set(records.map(({ kind, id }) => identify(kind, id)));
  const others = relations.flatMap(({ subject }): readonly ShownRecord[] =>
    isNamed(subject) && !known.has(identify(subject.kind, subject.id)) ? [{ ...subject, words: [] }] : [],
  );
  const described = others.map((other) => describeRecord(dataset, other, relations)).filter(saysMoreThanName);
  return [...records.map((record) => describeRecord(dataset, record, relations)), ...described];
}

function isNamed(subject: Relation['subject']): subject is { kind: NamedKind; id: string } {
  return namedKinds.includes(subject.kind);
}

function describeRecord(dataset: Dataset, { kind, id, words }: ShownRecord, relations: readonly Relation[]): Node {
  const record = findRecord(dataset, kind, id);
  if (!record) return { '@id': identify(kind, id) };
  const described = describeNamed(kind, record, {
    relations: relations.filter(({ subject }) => subject.kind === kind && subject.id === id),
    events: dataset.events,
  });
  const unshown = allWords.filter((word) => !(words as readonly string[]).includes(word));
  return Object.fromEntries(Object.entries(described).filter(([name]) => !unshown.includes(name)));
}

function saysMoreThanName(node: Node): boolean {
  return Object.keys(node).some((name) => !['@id', '@type', 'name'].includes(name));
}
