import type { Citation, Dataset, Edtf, Source } from '@walbio/data';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { readPeriod } from '../period/readPeriod.ts';
import type { CriteriaRules, CriterionRule } from './criteria.ts';
import { findSource } from './findSource.ts';
import { issuedBy } from './issuedBy.ts';
import { QueryError } from './QueryError.ts';
import { unknownName } from './unknownName.ts';

/** Whether a record meets a criterion. */
type Test<R> = (record: R) => boolean;

/**
 * Checks criteria against the dataset and makes one test of them.
 *
 * @throws {QueryError} for a criterion that does not exist, and for a value that the dataset does not know
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 */
export function compileCriteria<R>(dataset: Dataset, criteria: object, rules: CriteriaRules<R>): Test<R> {
  const tests = Object.entries(criteria).map(([name, value]) => compileCriterion(dataset, name, value, rules));
  return (record) => tests.every((test) => test(record));
}

function compileCriterion<R>(dataset: Dataset, name: string, value: unknown, rules: CriteriaRules<R>): Test<R> {
  const { asked, rules: known } = rules;
  if (name === 'asOf') return compileAsOf(dataset, readText(asked, name, value), rules.citations);
  if (name === 'during') return compileDuring(readText(asked, name, value), rules.period);
  if (!Object.hasOwn(known, name))
    throw unknownName(asked, name, 'a criterion', [...Object.keys(known), 'asOf', 'during']);
  const rule = known[name] as CriterionRule<R>;
  const wanted = new Set(list(value).map((one) => resolve(dataset, asked, rule, readText(asked, name, one))));
  return (record) => rule.read(record).some((found) => found !== undefined && wanted.has(found));
}

function compileAsOf<R>(dataset: Dataset, asOf: Edtf, citations: CriteriaRules<R>['citations']): Test<R> {
  const isIssued = issuedBy(asOf);
  const isKnown = (source: Source | undefined): boolean => source !== undefined && isIssued(source);
  return (record) => citations(record).some((citation: Citation) => isKnown(findSource(dataset, citation)));
}

function compileDuring<R>(during: Edtf, period: CriteriaRules<R>['period']): Test<R> {
  readPeriod(during);
  return (record) => {
    const edtf = period(record);
    return edtf !== undefined && overlapsPeriod(edtf, during);
  };
}

function resolve<R>(dataset: Dataset, asked: string, rule: CriterionRule<R>, value: string): string {
  const found = rule.resolve(dataset, value);
  if (found !== undefined) return found;
  const split = dataset.redirects.find(({ id, reason }) => id === value && reason === 'split');
  if (split) throw new QueryError(`${asked}: “${value}” split into ${split.targets.join(', ')}; ask for these`);
  throw unknownName(asked, value, rule.expected, rule.list(dataset));
}

function readText(asked: string, name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw unknownName(asked, value, `a text for “${name}”; leave it out to ask for all`);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
