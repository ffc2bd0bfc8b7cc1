import { QueryError } from '../query/QueryError.ts';
import { unknownName } from '../query/unknownName.ts';

/** The parts of a query that a URL holds as they are, or as lists with commas. */
const plainParts = [
  'select',
  'groupBy',
  'orderBy',
  'certainty',
  'asOf',
  'during',
  'latest',
  'limit',
  'offset',
] as const;

/**
 * Writes a query as the search part of a URL, without the question mark. Conditions on fields stand as they read, operators
 * behind an underscore; what stands in `and`, `or` and `not`, and `aggregate`, is JSON. {@link parseQuery} reads it back.
 *
 * @param query plain JSON; whether it can be asked is checked when it is run
 * @throws {QueryError} for what cannot be written as JSON, such as a circle, and for a part that no query has
 * @example
 * formatQuery({ from: 'observations', where: { indicator: 'jobs-fte', value: { gt: 50 } }, orderBy: ['-value'], limit: 20 })
 * // 'from=observations&indicator=jobs-fte&value_gt=50&orderBy=-value&limit=20'
 */
export function formatQuery(query: object): string {
  const { from, where, aggregate, ...rest } = readJson(query) as Readonly<Record<string, unknown>>;
  const parameters: Parameter[] = [['from', String(from)]];
  if (where !== undefined) writeWhere(where, parameters);
  if (aggregate !== undefined) parameters.push(['aggregate', JSON.stringify(aggregate)]);
  for (const [name, value] of Object.entries(rest)) parameters.push([name, writePart(name, value)]);
  return parameters.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

function writePart(name: string, value: unknown): string {
  if (!plainParts.some((known) => known === name)) throw unknownName('query', name, 'a part of a query', plainParts);
  return isScalar(value) || Array.isArray(value) ? String(value) : JSON.stringify(value);
}

type Parameter = readonly [name: string, value: string];

function readJson(query: object): unknown {
  try {
    return JSON.parse(JSON.stringify(query));
  } catch (cause) {
    throw new QueryError('query: it cannot be written as JSON', { cause });
  }
}

function writeWhere(where: unknown, parameters: Parameter[]): void {
  const others: Record<string, unknown> = {};
  const entries = typeof where === 'object' && where !== null ? Object.entries(where) : [];
  for (const [name, condition] of entries) {
    if (isFlat(name, condition)) writeCondition(name, condition, parameters);
    else Object.defineProperty(others, name, { value: condition, enumerable: true });
  }
  if (Object.keys(others).length > 0 || entries.length === 0) parameters.push(['where', JSON.stringify(others)]);
}

type Scalar = string | number | boolean;
type FlatCondition = Scalar | Readonly<Record<string, Scalar | readonly Scalar[]>>;

function isFlat(name: string, condition: unknown): condition is FlatCondition {
  if (['and', 'or', 'not', '__proto__'].includes(name) || name.includes('_')) return false;
  if (isScalar(condition)) return true;
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return false;
  const values = Object.entries(condition);
  return values.length > 0 && values.every(([operator, value]) => isFlatValue(operator, value));
}

function isFlatValue(operator: string, value: unknown): boolean {
  const isList = operator === 'in' || operator === 'between';
  return isList ? Array.isArray(value) && value.length > 0 && value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function writeCondition(name: string, condition: FlatCondition, parameters: Parameter[]): void {
  if (isScalar(condition)) return void parameters.push([name, String(condition)]);
  for (const [operator, value] of Object.entries(condition)) {
    for (const one of [value].flat()) parameters.push([`${name}_${operator}`, String(one)]);
  }
}
