import type { Dataset, TextQuoteSelector, Vocabulary } from '@walbio/data';
import { buildCslDate } from './buildCslDate.ts';
import type { CslItem, CslPassage } from './cslItem.ts';
import { findSafeUrl } from './findSafeUrl.ts';
import { foldLine } from './foldLine.ts';
import { formatPassageUrl } from './formatPassageUrl.ts';
import { listCitedSources } from './listCitedSources.ts';
import type { Cited, CitedSource } from './listCitedSources.ts';

/** How the dataset itself is named in citations. */
export interface DatasetNaming {
  /** What the dataset is called; `Walbio` when left out. */
  readonly datasetName?: string;
  /** Where the dataset is found; only `http:` and `https:` are let through. */
  readonly datasetUrl?: string;
}

/**
 * Lists what is cited as CSL-JSON, from which all other formats are written: each source once, with the words cited from it
 * and a link to them, then the dataset itself with its version and day of release. The same at any time and place.
 *
 * Follows CSL-JSON of the Citation Style Language 1.0.2; what it has no field for stands in `custom`.
 *
 * @param cited nothing (`[]`) cites the dataset alone; several share their sources
 * @throws {QueryError} for an observation or a source that the dataset does not hold
 * @throws {EdtfError} for a source whose date of issue is not EDTF
 * @example listCslItems(dataset, 'wallonia.biotech-companies.biotech-scene-2021').map(({ type }) => type) // ['webpage', 'dataset']
 */
export function listCslItems<V extends Vocabulary>(
  dataset: Dataset<V>,
  cited: Cited<NoInfer<V>> | readonly Cited<NoInfer<V>>[] = [],
  { datasetName = 'Walbio', datasetUrl }: DatasetNaming = {},
): readonly CslItem[] {
  const naming = { datasetName, ...(datasetUrl !== undefined && { datasetUrl }) };
  const sources = listCitedSources<V>(dataset, cited, 'listCslItems');
  return [...sources.map((source) => buildSourceItem(dataset, source, datasetName)), buildDatasetItem(dataset, naming)];
}

function buildSourceItem(dataset: Dataset, { source, selectors }: CitedSource, datasetName: string): CslItem {
  const { id, title, authors, publisher, issued, language } = source;
  const { version, issued: released } = dataset;
  const url = findSafeUrl(source.url);
  const passages = selectors.map(foldPassage);
  return {
    id,
    type: url ? 'webpage' : 'document',
    title: foldLine(title),
    ...(authors?.length && { author: authors.map((name) => ({ literal: foldLine(name) })) }),
    ...(publisher && { publisher: foldLine(publisher) }),
    ...(issued && { issued: buildCslDate(issued) }),
    ...(language && { language }),
    ...(url && { URL: formatPassageUrl(url, ...selectors) }),
    note: [passages.map(quotePassage).join(', '), `${datasetName} ${version} (${released})`].filter(Boolean).join('. '),
    custom: {
      ...(issued && { issued }),
      ...(passages.length > 0 && { passages }),
      dataset: { title: datasetName, version, issued: released },
    },
  };
}

function buildDatasetItem(dataset: Dataset, { datasetName = '', datasetUrl }: DatasetNaming): CslItem {
  const { version, issued, license } = dataset;
  const url = findSafeUrl(datasetUrl);
  return {
    id: `${datasetName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${version}`,
    type: 'dataset',
    title: foldLine(datasetName),
    issued: buildCslDate(issued),
    version,
    ...(url && { URL: url }),
    note: license,
    custom: { issued, license },
  };
}

/** White space is folded and not trimmed: the parts stand beside each other in the document. */
function foldPassage({ exact, prefix, suffix }: TextQuoteSelector): CslPassage {
  const fold = (text: string): string => text.replace(/\s+/g, ' ');
  return { exact: foldLine(exact), ...(prefix && { prefix: fold(prefix) }), ...(suffix && { suffix: fold(suffix) }) };
}

/** The cited words and, where these are not unique, the same in their place: “95” (“…YES 200 95…”). */
function quotePassage({ exact, prefix, suffix }: CslPassage): string {
  if (prefix === undefined && suffix === undefined) return `“${exact}”`;
  return `“${exact}” (“…${foldLine(`${prefix ?? ''}${exact}${suffix ?? ''}`)}…”)`;
}
