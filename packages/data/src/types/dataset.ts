import type { Correction } from './correction.ts';
import type { Redirect } from './redirect.ts';
import type { Source } from './source.ts';
import type { Event, Observation, Relation } from './statements.ts';
import type { Area, Organization, Person, Product, Programme } from './subjects.ts';
import type { Codelist, Indicator, Unit } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The whole dataset: the contract that outside programs read. Every collection is sorted by id. */
export interface Dataset<V extends Vocabulary = Vocabulary> {
  /** Semantic version of the data. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly issued: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly sources: readonly Source<V>[];
  readonly areas: readonly Area<V>[];
  readonly organizations: readonly Organization<V>[];
  readonly people: readonly Person<V>[];
  readonly programmes: readonly Programme<V>[];
  readonly products: readonly Product<V>[];
  readonly units: readonly Unit<V>[];
  readonly codelists: readonly Codelist<V>[];
  readonly indicators: readonly Indicator<V>[];
  readonly observations: readonly Observation<V>[];
  readonly relations: readonly Relation<V>[];
  readonly events: readonly Event<V>[];
  readonly corrections: readonly Correction<V>[];
  readonly redirects: readonly Redirect[];
}

/** The name of a collection in the dataset. */
export type CollectionName = Exclude<keyof Dataset, 'version' | 'issued' | 'license'>;
