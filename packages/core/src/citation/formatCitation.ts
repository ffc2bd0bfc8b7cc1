import type { Dataset, Vocabulary } from '@walbio/data';
import type { LocaleOptions } from '../format/description.ts';
import { formatBibtex } from './formatBibtex.ts';
import { formatCitedText } from './formatCitedText.ts';
import { formatCslJson } from './formatCslJson.ts';
import { formatRis } from './formatRis.ts';
import type { Cited } from './listCitedSources.ts';
import { listCslItems } from './listCslItems.ts';
import type { DatasetNaming } from './listCslItems.ts';

/** A form that a citation is written in. */
export type CitationStyle = 'text' | 'bibtex' | 'ris' | 'csl-json';

/** What {@link formatCitation} takes. */
export interface CitationOptions extends LocaleOptions, DatasetNaming {
  /** `text` when left out. `locale` matters to text alone: the other styles are the same in every language. */
  readonly style?: CitationStyle;
}

const writers = { bibtex: formatBibtex, ris: formatRis, 'csl-json': formatCslJson } as const;

/**
 * Writes a citation: of an observation by its id, of a record, statement or result with citations, of one passage, of a source,
 * of several of these, or, for `[]`, of the dataset alone. The sources come first, each once, and the dataset with its version
 * and day of release last. The same at any time and place.
 *
 * To bundle one style alone, write {@link listCslItems} with {@link formatBibtex}, {@link formatRis} or {@link formatCslJson}.
 *
 * @throws {QueryError} for an observation or a source that the dataset does not hold
 * @throws {RangeError} for a style that does not exist, and when `locale` is not a BCP 47 tag
 * @throws {EdtfError} for a source whose date of issue is not EDTF
 * @example formatCitation(dataset, 'wallonia.biotech-companies.biotech-scene-2021', { style: 'bibtex' }).split('\n')[0] // '@online{biotech-scene-2021,'
 */
export function formatCitation<V extends Vocabulary>(
  dataset: Dataset<V>,
  cited: Cited<NoInfer<V>> | readonly Cited<NoInfer<V>>[],
  { style = 'text', ...options }: CitationOptions = {},
): string {
  if (style === 'text') return formatCitedText<V>(dataset, cited, options, 'formatCitation');
  if (Object.hasOwn(writers, style)) return writers[style](listCslItems<V>(dataset, cited, options));
  throw new RangeError(`“${String(style)}” is not a style of citations; write text, bibtex, ris or csl-json`);
}
