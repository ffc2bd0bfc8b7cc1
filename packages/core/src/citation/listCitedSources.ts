import type { Citation, Dataset, Source, TextQuoteSelector, Vocabulary } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { resolveObservation } from '../query/resolveObservation.ts';
import { unknownName } from '../query/unknownName.ts';
import { findCitedSource } from './findCitedSource.ts';

/**
 * What can be cited: the id of an observation; a record, statement or result that has citations; one citation; a source as a
 * whole.
 */
export type Cited<V extends Vocabulary = Vocabulary> =
  V['observation'] | Citation<V> | Source<V> | { readonly citations?: readonly Citation<V>[] };

/** A source, with the passages that are cited from it; none where it is cited as a whole. */
export interface CitedSource<V extends Vocabulary = Vocabulary> {
  readonly source: Source<V>;
  readonly selectors: readonly TextQuoteSelector[];
}

/**
 * The sources that are cited, each once, in the order in which they are first cited.
 *
 * @param asked the function that was called, for the message
 * @throws {QueryError} for an observation or a source that the dataset does not hold
 */
export function listCitedSources<V extends Vocabulary>(
  dataset: Dataset<V>,
  cited: Cited<V> | readonly Cited<V>[],
  asked: string,
): readonly CitedSource<V>[] {
  const all = Array.isArray(cited) ? (cited as readonly Cited<V>[]) : [cited as Cited<V>];
  const passages = all.flatMap((one) => listPassages<V>(dataset, one, asked));
  return [...groupBy(passages, ({ source }) => source)].map(([source, ofSource]) => ({
    source,
    selectors: listDistinct(ofSource.flatMap(({ selectors }) => selectors)),
  }));
}

function listPassages<V extends Vocabulary>(
  dataset: Dataset<V>,
  cited: Cited<V>,
  asked: string,
): readonly CitedSource<V>[] {
  const given: unknown = cited;
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) {
    throw unknownName(asked, given, 'something to cite: an id of an observation, a statement, a citation or a source');
  }
  if (typeof cited === 'string') {
    return listPassages(dataset, resolveObservation<V>(dataset, cited, asked) as Cited<V>, asked);
  }
  if ('selector' in cited) return [{ source: findCitedSource<V>(dataset, cited), selectors: [cited.selector] }];
  if ('citations' in cited) return (cited.citations ?? []).flatMap((one) => listPassages<V>(dataset, one, asked));
  return 'issued' in cited ? [{ source: cited, selectors: [] }] : [];
}

function listDistinct(selectors: readonly TextQuoteSelector[]): readonly TextQuoteSelector[] {
  const keyOf = ({ prefix, exact, suffix }: TextQuoteSelector): string => JSON.stringify([prefix, exact, suffix]);
  return [...new Map(selectors.map((selector) => [keyOf(selector), selector])).values()];
}
