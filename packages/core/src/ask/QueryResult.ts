import type { Citation, Vocabulary } from '@walbio/data';
import type { ComputedValue } from '../computation/computedValue.ts';

/** What a result is read from. */
export interface ResultSource<R, V extends Vocabulary = Vocabulary> {
  /** How many rows there are. */
  readonly length: number;
  /** How many there would be without `limit` and `offset`. */
  readonly total: number;
  readonly readRow: (index: number) => R;
  readonly listInputs: (index: number) => readonly string[];
  readonly listCitations: (index: number) => readonly Citation<V>[];
  readonly readComputed: (index: number, name: string) => ComputedValue<V> | undefined;
}

/**
 * The answer to a query. Rows, their inputs and their citations are made when they are read, so that a long answer of which
 * a page is shown costs a page.
 *
 * @example
 * const query = { from: 'events', where: { kind: 'ipo' }, orderBy: ['-date'], select: ['id'], limit: 2 } as const;
 * const result = runQuery(dataset, query);
 * Array.from(result, ({ id }) => id); // ['bone-therapeutics-euronext-ipo', 'celyad-nasdaq-ipo']
 * result.total; // 3
 */
export class QueryResult<R, V extends Vocabulary = Vocabulary> implements Iterable<R> {
  /** How many rows there are. */
  readonly length: number;
  /** How many there would be without `limit` and `offset`. */
  readonly total: number;
  readonly #source: ResultSource<R, V>;

  constructor(source: ResultSource<R, V>) {
    this.#source = source;
    this.length = source.length;
    this.total = source.total;
  }

  /** The row at a place, counted from 0, or from the end for a number below 0. `undefined` where there is none. */
  at(index: number): R | undefined {
    const place = this.#place(index);
    return place === undefined ? undefined : this.#source.readRow(place);
  }

  /** The ids of the records that the row at a place rests on: itself, or those of its group. */
  inputsOf(index: number): readonly string[] {
    const place = this.#place(index);
    return place === undefined ? [] : this.#source.listInputs(place);
  }

  /** The passages that the row at a place rests on, each once, without those of sources issued after `asOf`. */
  citationsOf(index: number): readonly Citation<V>[] {
    const place = this.#place(index);
    return place === undefined ? [] : this.#source.listCitations(place);
  }

  /**
   * How the aggregate of a name came about in the row at a place, for `explain`: its operation, value and unit with the
   * observations it was computed from. `undefined` for what is only counted or chosen.
   *
   * @example
   * const result = runQuery(dataset, {
   *   from: 'observations',
   *   where: { indicator: 'jobs-fte', subject: { in: ['celyad', 'orgenesis'] } },
   *   aggregate: { total: { sum: 'value' } },
   * });
   * const computed = result.computedAt(0, 'total');
   * computed && explain(dataset, computed).split('\n')[0]; // 'Sum: 100 full-time equivalents'
   */
  computedAt(index: number, name: string): ComputedValue<V> | undefined {
    const place = this.#place(index);
    return place === undefined ? undefined : this.#source.readComputed(place, name);
  }

  /** All rows, as a list. */
  toArray(): R[] {
    return Array.from({ length: this.length }, (_, index) => this.#source.readRow(index));
  }

  *[Symbol.iterator](): Iterator<R> {
    for (let index = 0; index < this.length; index++) yield this.#source.readRow(index);
  }

  #place(index: number): number | undefined {
    const place = index < 0 ? index + this.length : index;
    return Number.isInteger(place) && place >= 0 && place < this.length ? place : undefined;
  }
}
