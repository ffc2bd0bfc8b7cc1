import type { Dataset } from '@walbio/data';
import {
  describeArea,
  describeEvent,
  describeIndicator,
  describeNamed,
  describeSource,
  identify,
} from '@walbio/data/json-ld';
import type { NamedKind, Node, NodeKind, NodeValue } from '@walbio/data/json-ld';

/**
 * The records that nodes point to and that are not described, by their names, so that the facts can be understood without the
 * rest of the dataset. Of sources it is all that a citation says.
 *
 * @param sources ids of sources that are mentioned beside
 */
export function mentionRecords(
  dataset: Dataset,
  nodes: readonly Node[],
  sources: readonly string[] = [],
): readonly Node[] {
  const described = new Set(nodes.map((node) => node['@id']));
  const pointed = nodes.flatMap((node) => Object.values(node)).flatMap(listPointers);
  const pointers = new Set([...pointed, ...sources.map((id) => identify('source', id))]);
  return [...mentionSources(dataset, pointers), ...mentionNames(dataset, pointers)].filter(
    (node) => !described.has(node['@id']),
  );
}

function listPointers(value: NodeValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listPointers);
  if (typeof value !== 'object') return [];
  const { '@id': id } = value as Node;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(listPointers)];
}

function mentionSources({ sources }: Dataset, pointers: ReadonlySet<string>): readonly Node[] {
  return sources
    .filter(({ id }) => pointers.has(identify('source', id)))
    .map((source) => ({ ...describeSource(source), description: undefined }));
}

function mentionNames(dataset: Dataset, pointers: ReadonlySet<string>): readonly Node[] {
  const { areas, indicators, events, organizations, people, programmes, products } = dataset;
  const named = (kind: NamedKind) => (record: Parameters<typeof describeNamed>[1]) =>
    describeNamed(kind, record, { relations: [] });
  const mentioned = <R extends { readonly id: string }>(
    kind: NodeKind,
    records: readonly R[],
    describe: (record: R) => Node,
  ): readonly Node[] => records.filter(({ id }) => pointers.has(identify(kind, id))).map(describe);
  return [
    ...mentioned('area', areas, describeArea),
    ...mentioned('indicator', indicators, describeIndicator),
    ...mentioned('event', events, describeEvent),
    ...mentioned('organization', organizations, named('organization')),
    ...mentioned('person', people, named('person')),
    ...mentioned('programme', programmes, named('programme')),
    ...mentioned('product', products, named('product')),
  ].map((node) => ({ '@id': node['@id'], '@type': node['@type'], name: node['name'] }));
}
