import type { Citation, Dataset, Edtf, ObservationStatus, Reference, Vocabulary } from '@walbio/data';

/** One value, or several of which one has to hold. None of them holds for an empty list. */
export type OneOrMany<T> = T | readonly T[];

/** The criteria that observations, events and relations share. */
interface StatementCriteria<V extends Vocabulary> {
  /** Id of a source that it rests on. */
  readonly source?: OneOrMany<V['source']>;
  /** Only what rests on a source that was issued by this date, in EDTF: `2016` means by the end of 2016. */
  readonly asOf?: Edtf;
  /** Only what holds, or happened, at some time in this period, in EDTF. What has no date is left out. */
  readonly during?: Edtf;
}

/** What {@link filterObservations} asks. All criteria have to hold. */
export interface ObservationCriteria<V extends Vocabulary = Vocabulary> extends StatementCriteria<V> {
  /** Id of an indicator. */
  readonly indicator?: OneOrMany<V['indicator']>;
  /** Id of a subject. */
  readonly subject?: OneOrMany<Reference<V>['id']>;
  /** Id of the area that the value is compared with. */
  readonly counterpart?: OneOrMany<V['area']>;
  readonly status?: OneOrMany<ObservationStatus>;
}

/** What {@link filterEvents} asks. All criteria have to hold. */
export interface EventCriteria<V extends Vocabulary = Vocabulary> extends StatementCriteria<V> {
  /** A code of the list of kinds of event. */
  readonly kind?: OneOrMany<V['eventKind']>;
  /** Id of a subject that took part. */
  readonly participant?: OneOrMany<Reference<V>['id']>;
  /** Id of the area where it happened. */
  readonly area?: OneOrMany<V['area']>;
}

/** What {@link filterRelations} asks. All criteria have to hold. */
export interface RelationCriteria<V extends Vocabulary = Vocabulary> extends StatementCriteria<V> {
  /** A code of the list of kinds of relation. */
  readonly kind?: OneOrMany<V['relationKind']>;
  /** Id of the record that the relation starts from. */
  readonly subject?: OneOrMany<Reference<V>['id']>;
  /** Id of the record that the relation leads to. */
  readonly object?: OneOrMany<Reference<V>['id']>;
}

/** How one criterion is checked. */
export interface CriterionRule<R> {
  /** What its values are, for messages: `an indicator`. */
  readonly expected: string;
  /** The value that stands for `value` in the dataset, or `undefined` where it has none. */
  readonly resolve: (dataset: Dataset, value: string) => string | undefined;
  /** All values that the dataset knows, for messages. */
  readonly list: (dataset: Dataset) => Iterable<string>;
  /** The values that a record has. */
  readonly read: (record: R) => readonly (string | undefined)[];
}

/** What the criteria of a collection are checked by, next to `asOf` and `during`. */
export interface CriteriaRules<R> {
  /** The function that was asked, for messages. */
  readonly asked: string;
  readonly rules: Readonly<Record<string, CriterionRule<R>>>;
  readonly citations: (record: R) => readonly Citation[];
  readonly period: (record: R) => Edtf | undefined;
}
