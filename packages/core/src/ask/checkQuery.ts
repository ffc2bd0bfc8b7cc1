import type { CollectionName, Dataset, Edtf } from '@walbio/data';
import { isEdtf, parseEdtf } from '@walbio/data/notation';
import { fields, timeFields } from '../table/fields.ts';
import { isObject } from '../collection/isObject.ts';
import type { Plan } from './plan.ts';
import { Problems } from './problems.ts';
import { readGroups } from './readGroups.ts';
import { readOrders } from './readOrders.ts';
import { readPaths } from './readPaths.ts';
import { WhereReader } from './readWhere.ts';

const keys = [
  'from',
  'where',
  'certainty',
  'asOf',
  'during',
  'latest',
  'select',
  'groupBy',
  'aggregate',
  'orderBy',
  'limit',
  'offset',
] as const;

type Question = Readonly<Partial<Record<(typeof keys)[number], unknown>>>;

const collectionNames = /* @__PURE__ */ Object.keys(fields) as readonly CollectionName[];

/**
 * Checks a query, wherever it came from, against a dataset, and reads it.
 *
 * @param elsewhere the collections that the dataset leaves out: ids of their records are taken as they are
 * @throws {QueryError} with everything that is wrong, each with its place, what was found, what was expected and the nearest
 *   name that exists
 */
export function checkQuery(dataset: Dataset, query: unknown, elsewhere: readonly CollectionName[] = []): Plan {
  const problems = new Problems();
  if (!isObject(query)) {
    problems.add('query', query, 'an object');
    problems.assertNone();
  }
  const question = query as Question;
  for (const key of Object.keys(question)) {
    if (!keys.some((known) => known === key)) problems.add(`query.${key}`, key, 'a part of a query', keys);
  }
  const from = readFrom(question.from, problems);
  const reader = from && new WhereReader(dataset, from, problems, elsewhere);
  const plan = reader && readPlan(reader, from, question, problems);
  problems.assertNone();
  return plan as Plan;
}

function readFrom(from: unknown, problems: Problems): CollectionName | undefined {
  const found = collectionNames.find((name) => name === from);
  return found ?? problems.add('query.from', from, 'a collection', collectionNames);
}

function readPlan(reader: WhereReader, from: CollectionName, question: Question, problems: Problems): Plan {
  const { where, select, limit, offset, latest } = question;
  const groups = readGroups(from, question, problems);
  const selected = select === undefined ? undefined : readPaths(from, select, 'query.select', problems);
  if (selected && groups.groupBy) problems.add('query.select', select, 'allowed beside groupBy or aggregate');
  return {
    from,
    where: reader.read(where ?? {}, 'query.where'),
    certainty: readWord(question.certainty, 'query.certainty', ['certain', 'possible'], problems) ?? 'certain',
    ...readTime(from, question, problems),
    latest: readLatest(from, latest, problems),
    ...(selected && { select: selected }),
    ...groups,
    orderBy: readOrders(from, question.orderBy, groups, problems),
    limit: readCount(limit, 'query.limit', problems) ?? Infinity,
    offset: readCount(offset, 'query.offset', problems) ?? 0,
  };
}

function readTime(from: CollectionName, { asOf, during }: Question, problems: Problems): Pick<Plan, 'asOf' | 'during'> {
  const by = readDate(asOf, 'query.asOf', problems);
  if (by !== undefined && parseEdtf(by).latest === undefined) problems.add('query.asOf', by, 'a date that has an end');
  const at = readDate(during, 'query.during', problems);
  if (at !== undefined && !Object.hasOwn(timeFields, from)) {
    problems.add(
      'query.during',
      at,
      `allowed for ${from}, which have no time; ask it of ${Object.keys(timeFields).join(', ')}`,
    );
  }
  return { ...(by !== undefined && { asOf: by }), ...(at !== undefined && { during: at }) };
}

function readDate(value: unknown, place: string, problems: Problems): Edtf | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isEdtf(value)) return value;
  return problems.add(place, value, 'a date in EDTF, such as 2016 or 2020-04');
}

function readLatest(from: CollectionName, latest: unknown, problems: Problems): boolean {
  if (latest === undefined || latest === false) return false;
  if (latest !== true) problems.add('query.latest', latest, 'true or false');
  else if (from !== 'observations') problems.add('query.from', from, '“observations”, which alone have a latest');
  return true;
}

function readWord<W extends string>(
  value: unknown,
  place: string,
  known: readonly W[],
  problems: Problems,
): W | undefined {
  if (value === undefined) return undefined;
  return known.find((one) => one === value) ?? problems.add(place, value, `one of ${known.join(', ')}`, known);
}

function readCount(value: unknown, place: string, problems: Problems): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  return problems.add(place, value, 'a whole number from 0');
}
