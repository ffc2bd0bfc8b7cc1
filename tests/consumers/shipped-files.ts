import type { Dataset } from '@walbio/data';

/** The collections of the data, each an entry point of its own. */
const collections = [
  'areas',
  'codelists',
  'corrections',
  'events',
  'indicators',
  'observations',
  'organizations',
  'people',
  'products',
  'programmes',
  'redirects',
  'relations',
  'sources',
  'units',
] as const satisfies readonly (keyof Dataset)[];

/** The tables that are exported as CSV and as Parquet: one a collection, and one for each list inside a record. */
const tables = [
  ...collections,
  'alternate_names',
  'citations',
  'codes',
  'correction_targets',
  'event_participants',
  'identifiers',
  'redirect_targets',
  'source_authors',
  'subjects',
] as const;

/** The collections whose records have a file each. The others come along with the records that refer to them. */
const recordCollections = [
  'areas',
  'corrections',
  'events',
  'indicators',
  'observations',
  'organizations',
  'people',
  'products',
  'programmes',
  'sources',
] as const satisfies readonly (keyof Dataset)[];

/**
 * Every file that a package ships, but for those of single records. What the bundler cuts out for several modules to share
 * has a hash in its name, which stands here as `*`.
 */
export const shippedFiles = {
  data: [
    ...['LICENSE', 'LICENSE-DATA', 'README.md', 'package.json'],
    ...listModules('index', 'json-ld', 'notation', 'schema', ...collections.map((name) => `collections/${name}`)),
    ...['dist/chunk-*.js', 'dist/*-*.d.ts'],
    ...['dist/data.json', 'dist/data.jsonld', 'dist/datapackage.json', 'dist/delta.json', 'dist/schema.json'],
    ...tables.flatMap((name) => [`dist/csv/${name}.csv`, `dist/parquet/${name}.parquet`]),
  ],
  core: [
    ...['LICENSE', 'README.md', 'package.json'],
    ...listModules('index', 'search', 'sql'),
    ...['dist/chunk-*.js', 'dist/*-*.d.ts'],
  ],
  widgets: [
    ...['LICENSE', 'README.md', 'package.json'],
    ...listModules('index', 'stat', 'timeline', 'company', 'stats', 'table', 'source', 'elements', 'html', 'hydrate'),
    ...['dist/walbio.js', ...['en', 'fr', 'nl', 'de'].map((language) => `dist/walbio.${language}.js`)],
    ...['dist/chunk-*.js', 'dist/*-*.d.ts'],
    ...['cite-panel', 'controls', 'course', 'load-dataset'].map((part) => `dist/${part}-*.js`),
    ...['dist/on-demand/walbio.js', 'dist/on-demand/chunk-*.js'],
    ...['stat', 'stats', 'timeline', 'company', 'table', 'source'].map((tag) => `dist/on-demand/define-${tag}-*.js`),
    ...['cite-panel', 'controls', 'course', 'load-dataset'].map((part) => `dist/on-demand/${part}-*.js`),
    ...['dist/walbio.css', 'dist/frame.html', 'dist/frame.js', 'dist/frame-host.js', 'dist/integrity.json'],
    ...listModules('react', 'preact', 'solid', 'vue', 'svelte'),
    ...['dist/custom-elements.json', 'dist/web-types.json'],
    ...['dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * The files of single records that go with a dataset: one for each record of the collections that have them, and one for
 * each id that moved from there.
 *
 * @example listRecordFiles(dataset) // ['dist/records/areas/belgium.json', …]
 */
export function listRecordFiles(dataset: Dataset): readonly string[] {
  return recordCollections.flatMap((collection) => {
    const moved = dataset.redirects.filter(({ kind }) => (kind === 'person' ? 'people' : `${kind}s`) === collection);
    return [...dataset[collection], ...moved].map(({ id }) => `dist/records/${collection}/${id}.json`);
  });
}

/** Whether a file is one of a single record. */
export function isRecordFile(file: string): boolean {
  return file.startsWith('dist/records/');
}

/**
 * The name of a file with its hash as `*`. What declarations share is named after whatever the bundler met first, so that its
 * name says nothing either.
 *
 * @example replaceHash('dist/chunk-3J6HLCLP.js') // 'dist/chunk-*.js'
 * @example replaceHash('dist/text-c7k8w10r.d.ts') // 'dist/*-*.d.ts'
 */
export function replaceHash(file: string): string {
  return file.replace(/-[A-Za-z0-9_-]{8}(?=\.js$)/, '-*').replace(/[\w-]+-[A-Za-z0-9_-]{8}(?=\.d\.ts$)/, '*-*');
}

function listModules(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`dist/${name}.js`, `dist/${name}.d.ts`]);
}
