import type { Dataset } from '../../../src/types.ts';
import { pointTo } from '../../../src/json-ld/index.ts';
import type { Node } from '../../../src/json-ld/index.ts';
import { csvPath } from '../csv.ts';
import { describeLicense } from '../describe-license.ts';
import { parquetPath } from '../parquet.ts';
import { releaseText } from '../release-text.ts';
import { tables } from '../tables/index.ts';

/** The dataset as a `Dataset`, with the files that it can be had as; their addresses are relative to the document. */
export function describeDataset({ version, issued, license, sources, indicators }: Dataset): Node {
  return {
    '@id': '#dataset',
    '@type': 'Dataset',
    name: releaseText.title,
    description: releaseText.description,
    version,
    datePublished: issued,
    license: describeLicense(license).path,
    creator: { '@type': 'Organization', name: releaseText.creator, url: releaseText.homepage },
    url: releaseText.homepage,
    keywords: releaseText.keywords,
    inLanguage: ['en', 'fr', 'nl', 'de'],
    isAccessibleForFree: true,
    citation: sources.map(({ id }) => pointTo('source', id)),
    variableMeasured: indicators.map(({ id }) => pointTo('indicator', id)),
    distribution: [
      describeDownload('The whole dataset', 'data.json', 'application/json'),
      describeDownload('The CSV files as a Frictionless Data Package', 'datapackage.json', 'application/json'),
      ...tables.flatMap(({ name, title }) => [
        describeDownload(`${title} as CSV`, csvPath(name), 'text/csv'),
        describeDownload(`${title} as Parquet`, parquetPath(name), 'application/vnd.apache.parquet'),
      ]),
    ],
  };
}

function describeDownload(name: string, path: string, encodingFormat: string): Node {
  return { '@type': 'DataDownload', name, contentUrl: path, encodingFormat };
}
