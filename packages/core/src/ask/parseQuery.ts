import type { CollectionName } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { QueryError } from '../query/QueryError.ts';
import { fields } from '../table/fields.ts';
import { lastField, resolvePath } from '../table/path.ts';
import type { UncheckedQuery } from './query.ts';

type Read = (values: readonly string[]) => unknown;

const readList: Read = (values) => values.flatMap((value) => value.split(','));
const readNumber: Read = ([value = '']) => (value.trim() === '' ? value : toNumber(value));
const readText: Read = ([value]) => value;

const parts: Readonly<Record<string, Read>> = {
  from: readText,
  where: readJson('where'),
  select: readList,
  groupBy: readList,
  orderBy: readList,
  aggregate: readJson('aggregate'),
  certainty: readText,
  asOf: readText,
  during: readText,
  latest: ([value]) => toBoolean(value),
  limit: readNumber,
  offset: readNumber,
};

/**
 * Reads a query from the search part of a URL, as {@link formatQuery} writes it. Whether it can be asked is checked when it
 * is run.
 *
 * @throws {QueryError} for parts that should be JSON and are not, and for what is not encoded as a URL is
 * @example parseQuery('from=observations&value_gt=50&limit=20')
 * // { from: 'observations', where: { value: { gt: 50 } }, limit: 20 }
 */
export function parseQuery(text: string): UncheckedQuery {
  const parameters = groupBy(listParameters(text), ([name]) => name);
  const from = parameters.get('from')?.[0]?.[1];
  const query = new Map<string, unknown>();
  const where = new Map<string, unknown>();
  for (const [name, pairs] of parameters) {
    const values = pairs.map(([, value]) => value);
    if (Object.hasOwn(parts, name)) query.set(name, (parts[name] as Read)(values));
    else addCondition(where, from, name, values);
  }
  const whole = query.get('where');
  if (where.size > 0) query.set('where', { ...Object.fromEntries(where), ...(typeof whole === 'object' ? whole : {}) });
  return Object.fromEntries(query) as unknown as UncheckedQuery;
}

function listParameters(text: string): readonly (readonly [name: string, value: string])[] {
  const pairs = text.replace(/^\?/, '').split('&').filter(Boolean);
  return pairs.map((pair) => {
    const at = pair.includes('=') ? pair.indexOf('=') : pair.length;
    return [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new QueryError(`query: “${text.slice(0, 100)}” is not encoded as a URL is`, { cause });
  }
}

function addCondition(
  where: Map<string, unknown>,
  from: string | undefined,
  name: string,
  values: readonly string[],
): void {
  const [path = '', operator] = name.split('_', 2);
  const read = (value: string): unknown => readValue(from, path, operator, value);
  if (operator === undefined) return void where.set(path, read(values[0] ?? ''));
  const value = operator === 'in' || operator === 'between' ? values.map(read) : read(values[0] ?? '');
  const known = where.get(path);
  where.set(path, { ...(typeof known === 'object' ? known : {}), [operator]: value });
}

/** Numbers and yes or no are read as such where the field or the operator wants them. */
function readValue(from: string | undefined, path: string, operator: string | undefined, value: string): unknown {
  if (operator === 'exists') return toBoolean(value);
  if (from === undefined || !Object.hasOwn(fields, from)) return value;
  const resolution = resolvePath(from as CollectionName, path);
  return 'path' in resolution && lastField(resolution.path).type === 'quantity' ? toNumber(value) : value;
}

function toNumber(value: string): number | string {
  const number = Number(value);
  return value.trim() === '' || Number.isNaN(number) ? value : number;
}

function toBoolean(value: string | undefined): boolean | string | undefined {
  return value === 'true' ? true : value === 'false' ? false : value;
}

function readJson(name: string): Read {
  return ([value = '']) => {
    try {
      return JSON.parse(value) as unknown;
    } catch (cause) {
      throw new QueryError(`query.${name}: “${value.slice(0, 100)}” is not JSON`, { cause });
    }
  };
}
