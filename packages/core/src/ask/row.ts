import type { CollectionName, Dataset, Quantity, Vocabulary } from '@walbio/data';
import type { Aggregate, Cell, Path } from './query.ts';

/** The cells of some paths, under the paths as they were written. */
export type SelectedRow<V extends Vocabulary, C extends CollectionName, S extends string> = {
  readonly [P in S]: Cell<V, C, P>;
};

type AggregateCell<V extends Vocabulary, C extends CollectionName, A> = A extends
  { readonly count: true } | { readonly countDistinct: string }
  ? number
  : A extends { readonly latest: infer P extends string } | { readonly first: infer P extends string }
    ? Cell<V, C, P>
    : Quantity | undefined;

/** The cells that the records of a group share, and what was computed of it. */
export type GroupRow<V extends Vocabulary, C extends CollectionName, G extends string, A> = {
  readonly [N in G | keyof A]: N extends keyof A ? AggregateCell<V, C, A[N]> : N extends string ? Cell<V, C, N> : never;
};

/** One row of an answer: a group, the fields that were asked for, or the whole record. */
export type Row<
  V extends Vocabulary,
  C extends CollectionName,
  S extends Path<C>,
  G extends string,
  A extends Readonly<Record<string, Aggregate<C>>>,
> = [G | keyof A] extends [never]
  ? [S] extends [never]
    ? Dataset<V>[C][number]
    : SelectedRow<V, C, S>
  : GroupRow<V, C, G, A>;
