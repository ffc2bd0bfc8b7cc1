import type { CollectionName, Edtf, Quantity, Vocabulary } from '@walbio/data';
import type { FieldType, IsList, KindsOf, TextsOf, TypeOf } from '../table/field.ts';
import type { Fields, timeFields } from '../table/fields.ts';

/** The collection of each kind of record. */
interface CollectionOf {
  readonly source: 'sources';
  readonly area: 'areas';
  readonly organization: 'organizations';
  readonly person: 'people';
  readonly programme: 'programmes';
  readonly product: 'products';
  readonly unit: 'units';
  readonly codelist: 'codelists';
  readonly indicator: 'indicators';
  readonly observation: 'observations';
  readonly relation: 'relations';
  readonly event: 'events';
  readonly correction: 'corrections';
}

type FieldOf<C extends CollectionName, P extends string> = P extends keyof Fields[C]
  ? Fields[C][P]
  : P extends `${infer Name extends keyof Fields[C] & string}.${infer Rest}`
    ? Follow<Fields[C][Name], Rest>
    : never;

type Follow<F, Rest extends string> =
  IsUnion<KindsOf<F>> extends true
    ? Rest extends `${infer Kind extends KindsOf<F>}.${infer Last}`
      ? FieldOf<CollectionOf[Kind], Last>
      : never
    : FieldOf<CollectionOf[KindsOf<F>], Rest>;

type IsUnion<T, U = T> = [T] extends [never] ? false : T extends unknown ? ([U] extends [T] ? false : true) : never;

type OwnPath<C extends CollectionName> = keyof Fields[C] & string;

type Steps<C extends CollectionName, N extends OwnPath<C>> = N extends 'id'
  ? never
  : IsUnion<KindsOf<Fields[C][N]>> extends true
    ? { [K in KindsOf<Fields[C][N]>]: `${N}.${K}.${OwnPath<CollectionOf[K]>}` }[KindsOf<Fields[C][N]>]
    : `${N}.${OwnPath<CollectionOf[KindsOf<Fields[C][N]>]>}`;

/**
 * What a query can name in a collection: its fields, and those of the records that a field refers to, as in
 * `indicator.unit` or, where a field refers to records of several kinds, `subject.organization.kind`. Types know one
 * reference and the unit of an indicator; a query that is not typed may follow up to four.
 */
export type Path<C extends CollectionName = CollectionName> =
  | OwnPath<C>
  | { [N in OwnPath<C>]: Steps<C, N> }[OwnPath<C>]
  | (C extends 'observations' ? `indicator.unit.${OwnPath<'units'>}` : never);

/** What can be asked of a text: an id, a code, a name. */
export interface TextCondition<W = string> {
  readonly eq?: W;
  readonly ne?: W;
  readonly in?: readonly W[];
  /** It begins with these letters. Capitals and accents count. */
  readonly prefix?: string;
  /** Whether there is one. */
  readonly exists?: boolean;
}

/** What can be asked of a list of texts. */
export interface ListCondition<W = string> {
  /** It is one of the list. */
  readonly has?: W;
  /** One of these is in the list. */
  readonly in?: readonly W[];
  /** One of the list begins with these letters. */
  readonly prefix?: string;
  /** Whether the list has anything. */
  readonly exists?: boolean;
}

/** What can be asked of a period, in EDTF, by the days that it can mean. */
export interface PeriodCondition {
  /** It is written so. */
  readonly eq?: Edtf;
  readonly ne?: Edtf;
  readonly in?: readonly Edtf[];
  /** It contains every day of this one. */
  readonly contains?: Edtf;
  /** This one contains every day of it. */
  readonly within?: Edtf;
  /** There is a day in both. */
  readonly overlaps?: Edtf;
  /** Its last day is before the first one of this. */
  readonly before?: Edtf;
  /** Its first day is after the last one of this. */
  readonly after?: Edtf;
  readonly exists?: boolean;
}

/** What can be asked of a quantity, in the unit of its indicator. What its bounds leave open is neither so nor not so. */
export interface QuantityCondition {
  readonly eq?: number;
  readonly ne?: number;
  readonly in?: readonly number[];
  /** More than. */
  readonly gt?: number;
  /** At least. */
  readonly gte?: number;
  /** Less than. */
  readonly lt?: number;
  /** At most. */
  readonly lte?: number;
  /** From the first to the second, both included. */
  readonly between?: readonly [number, number];
  readonly exists?: boolean;
}

type ConditionOf<F, V extends Vocabulary> = {
  readonly text: IsList<F> extends true
    ? TextsOf<F, V> | ListCondition<TextsOf<F, V>>
    : TextsOf<F, V> | TextCondition<TextsOf<F, V>>;
  readonly period: Edtf | PeriodCondition;
  readonly quantity: number | QuantityCondition;
}[TypeOf<F> & FieldType];

/** What has to hold of a record: each field that is named, and what `and`, `or` and `not` put together. */
export type Where<V extends Vocabulary = Vocabulary, C extends CollectionName = CollectionName> = {
  readonly [P in Path<C>]?: ConditionOf<FieldOf<C, P>, V>;
} & {
  readonly and?: readonly Where<V, C>[];
  readonly or?: readonly Where<V, C>[];
  readonly not?: Where<V, C>;
};

/** The paths of a collection that lead to a quantity. */
type QuantityPath<C extends CollectionName> = {
  [P in Path<C>]: TypeOf<FieldOf<C, P>> extends 'quantity' ? P : never;
}[Path<C>];

/** The paths of a collection that lead to one cell. */
export type SinglePath<C extends CollectionName> = {
  [P in Path<C>]: ManyPath<C, P> extends true ? never : P;
}[Path<C>];

type ManyPath<C extends CollectionName, P extends string> = P extends keyof Fields[C]
  ? IsList<Fields[C][P]>
  : P extends `${infer Name extends keyof Fields[C] & string}.${string}`
    ? IsList<Fields[C][Name]> extends true
      ? true
      : IsList<FieldOf<C, P>>
    : false;

type TimedCollection = keyof typeof timeFields;

type Computed<O extends string, P> = O extends string ? Readonly<Record<O, P>> : never;

/** What is computed of each group. */
export type Aggregate<C extends CollectionName = CollectionName> =
  | { readonly count: true }
  | { readonly countDistinct: SinglePath<C> }
  | Computed<'sum' | 'mean' | 'min' | 'max' | 'median', QuantityPath<C>>
  | (C extends TimedCollection ? { readonly latest: SinglePath<C> } | { readonly first: SinglePath<C> } : never);

type Ordered<P extends string> = P | `-${P}`;

/** A question to a dataset, as plain JSON. */
export interface Query<
  V extends Vocabulary = Vocabulary,
  C extends CollectionName = CollectionName,
  S extends Path<C> = Path<C>,
  G extends string = SinglePath<C>,
  A extends Readonly<Record<string, Aggregate<C>>> = Readonly<Record<string, Aggregate<C>>>,
> {
  /** The collection whose records are asked for. */
  readonly from: C;
  /** What has to hold of them. */
  readonly where?: Where<V, C>;
  /** Whether a record is kept when its bounds leave open whether `where` holds. `certain`, the default, leaves it out. */
  readonly certainty?: 'certain' | 'possible';
  /** Only what rests on a source that was issued by this date; citations of later sources are left out. */
  readonly asOf?: Edtf;
  /** Only what holds, or happened, at some time in this period. */
  readonly during?: Edtf;
  /**
   * Of the observations that are found, only the latest of each subject, indicator and counterpart: the one whose period ends last, then
   * whose source was issued last, then a normal one before an estimate, a forecast or a target, then the first by id.
   * Forecasts count, unless `where` leaves them out by their `status`.
   */
  readonly latest?: true;
  /** The fields to answer with; left out, the whole records. */
  readonly select?: readonly S[];
  /** The fields whose cells a group shares. */
  readonly groupBy?: readonly G[];
  /** What is computed of each group, under a name of your choice. Without `groupBy` all records are one group. */
  readonly aggregate?: A;
  /** Fields, or of groups their fields and aggregates, in the order of their weight; `-` before one turns its order. */
  readonly orderBy?: readonly Ordered<SinglePath<C> | (keyof NoInfer<A> & string)>[];
  readonly limit?: number;
  readonly offset?: number;
}

/** The cell that a record has under a path. */
export type Cell<V extends Vocabulary, C extends CollectionName, P extends string> = CellOf<
  FieldOf<C, P>,
  V,
  ManyPath<C, P>
>;

type CellOf<F, V extends Vocabulary, Many> = {
  readonly text: Many extends true ? readonly TextsOf<F, V>[] : TextsOf<F, V> | undefined;
  readonly period: Many extends true ? readonly Edtf[] : Edtf | undefined;
  readonly quantity: Quantity | undefined;
}[TypeOf<F> & FieldType];

declare const unchecked: unique symbol;

/** A query that came from outside, such as a URL, so that types know nothing of it. It is checked when it is run. */
export interface UncheckedQuery {
  readonly [unchecked]: true;
  readonly [part: string]: unknown;
}
