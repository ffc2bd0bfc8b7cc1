import type { Dataset } from '../../src/types.ts';
import { indexDataset, locate } from './dataset-index.ts';
import type { DatasetIndex } from './dataset-index.ts';
import {
  describeArea,
  describeCodelist,
  describeCorrection,
  describeEvent,
  describeIndicator,
  describeNamed,
  describeObservation,
  describeSource,
} from '../../src/json-ld/index.ts';
import type { NamedContext, NamedKind, Node, ValueContext } from '../../src/json-ld/index.ts';
import { describeDataset } from './json-ld/describe-dataset.ts';

/**
 * The dataset in the words of schema.org, as JSON-LD: the `Dataset` with its files, its sources, and a node for each
 * record and observation. Identifiers are the addresses of the records' own files, relative to the document.
 *
 * A bound is `minValue` or `maxValue`; what schema.org cannot say of a value (that a bound is not part of the range, that
 * a number is about right, that the period is the time of issue, that it is a forecast) stands in `additionalProperty`.
 *
 * @returns the text of `data.jsonld`
 */
export function exportJsonLd(dataset: Dataset): Readonly<Record<'data.jsonld', string>> {
  const graph = [describeDataset(dataset), ...describeRecords(dataset)];
  return { 'data.jsonld': JSON.stringify({ '@context': 'https://schema.org/', '@graph': graph }) };
}

function describeRecords(dataset: Dataset): readonly Node[] {
  const index = indexDataset(dataset);
  const named = (kind: NamedKind) => (record: Parameters<typeof describeNamed>[1]) =>
    describeNamed(kind, record, namedContext(kind, record.id, index));
  return [
    ...dataset.sources.map(describeSource),
    ...dataset.areas.map(describeArea),
    ...dataset.organizations.map(named('organization')),
    ...dataset.people.map(named('person')),
    ...dataset.programmes.map(named('programme')),
    ...dataset.products.map(named('product')),
    ...dataset.codelists.map(describeCodelist),
    ...dataset.indicators.map(describeIndicator),
    ...dataset.observations.map((it) => describeObservation(it, valueContext(it.indicator, index))),
    ...dataset.events.map(describeEvent),
    ...dataset.corrections.map((correction) =>
      describeCorrection(correction, (id) => index.get('relations', id).subject),
    ),
  ];
}

function namedContext(kind: NamedKind, id: string, index: DatasetIndex): NamedContext {
  const place = locate({ kind, id });
  const relations = index.relationsOf(place).filter(({ subject }) => subject.kind === kind && subject.id === id);
  return { relations, events: index.eventsWith(place) };
}

function valueContext(indicator: string, index: DatasetIndex): ValueContext {
  const { unit, codelist } = index.get('indicators', indicator);
  return { unit: unit === undefined ? undefined : index.get('units', unit), codelist };
}
