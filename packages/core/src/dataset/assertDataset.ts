import type { CollectionName, Dataset } from '@walbio/data';
import { isObject } from '../collection/isObject.ts';
import { datasetShapes, releaseShape } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** Thrown when something is not a dataset, with a line for each place where it is not. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/** So many places are told; the rest is counted. */
const toldAtMost = 20;

/**
 * Checks that a value from outside, such as parsed JSON, is a dataset that the functions of this package can work with: all
 * collections are there, their records have the parts that are read, ids are not used twice, and indicators, units and
 * sources that are named exist. It is quick and needs no library; `datasetSchema` of `@walbio/data/schema` checks everything.
 *
 * @throws {DatasetError} with the path of each place, what was found and what was expected
 * @example
 * const data: unknown = await (await fetch('/data.json')).json();
 * assertDataset(data);
 * runQuery(data, { from: 'observations', limit: 10 });
 */
export function assertDataset(value: unknown): asserts value is Dataset {
  const problems: string[] = [];
  for (const problem of listProblems(value)) {
    problems.push(problem);
    if (problems.length > 10 * toldAtMost) break;
  }
  if (problems.length === 0) return;
  const more = problems.length - toldAtMost;
  throw new DatasetError(
    [...problems.slice(0, toldAtMost), ...(more > 0 ? [`… and at least ${more} more`] : [])].join('\n'),
  );
}

function* listProblems(value: unknown): Generator<string> {
  let isSound = true;
  for (const problem of checkShapes(value)) {
    isSound = false;
    yield problem;
  }
  if (isSound) yield* checkNames(value as Dataset);
}

function* checkShapes(value: unknown): Generator<string> {
  yield* checkValue(value, releaseShape, 'dataset');
  if (!isObject(value)) return;
  for (const [name, shape] of Object.entries(datasetShapes)) {
    yield* checkValue(value[name], { expected: 'a list', test: Array.isArray, items: shape }, `dataset.${name}`);
  }
}

function* checkValue(value: unknown, shape: Shape, path: string): Generator<string> {
  if (value === undefined && shape.optional) return;
  if (!shape.test(value)) {
    yield `${path}: ${describe(value)} is not ${shape.expected}`;
    return;
  }
  for (const [name, part] of Object.entries(shape.parts ?? {})) {
    yield* checkValue(readOwn(value as object, name), part, `${path}.${name}`);
  }
  if (!shape.items) return;
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    yield* checkValue(item, shape.items, `${path}[${index}]`);
  }
}

function readOwn(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

/** Ids that are used twice, and names of what does not exist. */
function* checkNames(dataset: Dataset): Generator<string> {
  const idsOf = (name: CollectionName): ReadonlySet<string> => new Set(dataset[name].map(({ id }) => id));
  for (const name of Object.keys(datasetShapes) as CollectionName[]) yield* checkIds(dataset, name);
  const [indicators, units, sources] = [idsOf('indicators'), idsOf('units'), idsOf('sources')];
  yield* checkKnown(dataset, 'observations', ({ indicator }) => [indicator], indicators, 'an indicator');
  yield* checkKnown(dataset, 'indicators', ({ unit }) => (unit === undefined ? [] : [unit]), units, 'a unit');
  for (const name of ['observations', 'relations', 'events', 'corrections'] as const) {
    yield* checkKnown(dataset, name, ({ citations }) => citations.map(({ source }) => source), sources, 'a source');
  }
}

function* checkIds(dataset: Dataset, name: CollectionName): Generator<string> {
  const seen = new Set<string>();
  for (const [index, { id }] of dataset[name].entries()) {
    // A redirect is told by its kind as well.
    if (seen.has(id) && name !== 'redirects') yield `dataset.${name}[${index}].id: “${id}” is not an id of its own`;
    seen.add(id);
  }
}

function* checkKnown<C extends CollectionName>(
  dataset: Dataset,
  name: C,
  read: (record: Dataset[C][number]) => readonly string[],
  known: ReadonlySet<string>,
  expected: string,
): Generator<string> {
  for (const [index, record] of dataset[name].entries()) {
    for (const id of read(record)) {
      if (!known.has(id)) yield `dataset.${name}[${index}]: “${id}” is not ${expected} of this dataset`;
    }
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
