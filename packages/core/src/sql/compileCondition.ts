import type { Combination, Comparison, Condition, Operator } from '../ask/condition.ts';
import { compileComparison, isBetween } from './compileComparison.ts';
import { linkItems, Scope } from './scope.ts';
import type { Place } from './scope.ts';
import { findListSite } from './sites.ts';
import type { ListSite } from './sites.ts';

type Certainty = 'certain' | 'possible';

/**
 * A condition as SQL. Its comparisons are in three values, and each is asked whether it holds, fails, or leaves that open, so
 * that no `NOT` stands before a combination and null counts as false.
 */
export function compileCondition(scope: Scope, condition: Condition, certainty: Certainty): string {
  if (condition.type === 'comparison') return compileAccepted(scope, condition, certainty);
  const { type, conditions } = condition;
  if (areNumbers(conditions, type)) return compileNumbers(scope, conditions, certainty);
  if (conditions.length === 0) return type === 'all' ? 'TRUE' : 'FALSE';
  const parts = conditions.map((one) => compileCondition(scope, one, certainty));
  return `(${parts.join(type === 'all' ? ' AND ' : ' OR ')})`;
}

/** Whether a path leads to what an operator asks for, in three values; through a list, whether some item does. */
export function compileTruth(scope: Scope, from: Place, operator: Operator, value: unknown): string {
  const place = scope.follow(from);
  if (!place.path.field.list) return compileComparison(scope.writer, place, operator, value);
  const some = existsItem(scope, place, (items, item) => {
    if (place.path.next) return compileTruth(items, items.enter(item), operator, value);
    return operator === 'exists' ? 'TRUE' : compileComparison(items.writer, item, operator, value);
  });
  return operator === 'exists' || !scope.mayMiss(place.alias)
    ? some
    : `CASE WHEN ${place.alias}."id" IS NOT NULL THEN ${some} END`;
}

/** Whether the list at a place has an item that meets a condition. */
export function existsItem(
  { writer }: Scope,
  { alias, path }: Place,
  compile: (items: Scope, item: Place) => string,
): string {
  const site = findListSite(path) as ListSite;
  const items = new Scope(writer, site.table);
  const condition = compile(items, { alias: items.base, path });
  const link = linkItems(site, items.base, alias);
  return `EXISTS (SELECT 1 FROM ${items.table}${items.joins} WHERE ${link} AND ${condition})`;
}

function compileAccepted(scope: Scope, comparison: Comparison, certainty: Certainty): string {
  const { path, operator, value, negated } = comparison;
  return accept(compileTruth(scope, { alias: scope.base, path }, operator, value), negated, certainty);
}

function accept(truth: string, isNegated: boolean, certainty: Certainty): string {
  if (certainty === 'possible') return `(${truth}) IS NOT ${isNegated ? 'TRUE' : 'FALSE'}`;
  return isNegated ? `NOT (${truth})` : `(${truth})`;
}

/** Up to how many numbers a list is written out. */
const writtenAtMost = 16;

/** Whether conditions are a long list of numbers that one quantity is compared with. */
function areNumbers(conditions: readonly Condition[], type: Combination['type']): conditions is readonly Comparison[] {
  const [first] = conditions;
  if (conditions.length <= writtenAtMost || first?.type !== 'comparison' || first.path.field.type !== 'quantity') {
    return false;
  }
  const isLikeFirst = (one: Condition): boolean =>
    one.type === 'comparison' && one.path === first.path && one.operator === 'eq' && one.negated === first.negated;
  return first.negated === (type === 'all') && conditions.every(isLikeFirst);
}

/** A long list of numbers as one parameter: any of them has to be it, or, negated, none. */
function compileNumbers(scope: Scope, conditions: readonly Comparison[], certainty: Certainty): string {
  const { writer } = scope;
  const isNegated = conditions[0]?.negated === true;
  const list = writer.bindList(conditions.map(({ value }) => String(value)));
  const listed = writer.alias();
  const number = `CAST(${listed}."text" AS DOUBLE PRECISION)`;
  const isMet = accept(isBetween(scope.base, number, number), isNegated, certainty);
  const from = `(${list}) AS ${listed}("text")`;
  return isNegated
    ? `NOT EXISTS (SELECT 1 FROM ${from} WHERE (${isMet}) IS NOT TRUE)`
    : `EXISTS (SELECT 1 FROM ${from} WHERE ${isMet})`;
}
