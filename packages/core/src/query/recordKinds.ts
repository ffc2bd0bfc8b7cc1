import type {
  Area,
  Codelist,
  CollectionName,
  Correction,
  Event,
  Indicator,
  Observation,
  Organization,
  Person,
  Product,
  Programme,
  Relation,
  Source,
  Unit,
  Vocabulary,
} from '@walbio/data';

/** The record that each kind stands for. */
export interface RecordOfKind<V extends Vocabulary = Vocabulary> {
  readonly source: Source<V>;
  readonly area: Area<V>;
  readonly organization: Organization<V>;
  readonly person: Person<V>;
  readonly programme: Programme<V>;
  readonly product: Product<V>;
  readonly unit: Unit<V>;
  readonly codelist: Codelist<V>;
  readonly indicator: Indicator<V>;
  readonly observation: Observation<V>;
  readonly relation: Relation<V>;
  readonly event: Event<V>;
  readonly correction: Correction<V>;
}

/** The singular word for the records of each collection. */
export type RecordKind = keyof RecordOfKind;

/** The kinds of record that statements are about. */
export const subjectKinds = ['area', 'organization', 'person', 'programme', 'product', 'event'] as const;

/** All kinds of record. */
export const recordKinds: readonly RecordKind[] = [
  ...subjectKinds,
  ...(['source', 'unit', 'codelist', 'indicator', 'observation', 'relation', 'correction'] as const),
];

/** The collection that holds the records of a kind: its plural. */
export function nameCollection(kind: RecordKind): CollectionName {
  return kind === 'person' ? 'people' : `${kind}s`;
}
