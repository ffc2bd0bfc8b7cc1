import type { Edtf } from '@walbio/data';
import type { Operator } from '../ask/condition.ts';
import { comparePrefix } from './comparePrefix.ts';
import { bindFirstDay, bindLastDay, readDays } from './days.ts';
import { readQuantityColumns } from './quantityColumns.ts';
import type { Place } from './scope.ts';
import { findSite } from './sites.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/**
 * One operator of the field at a place, in the three values of SQL: null where what the record says, or does not say, leaves
 * it open.
 */
export function compileComparison(writer: Writer, place: Place, operator: Operator, value: unknown): string {
  if (place.path.field.type === 'quantity') return compareQuantity(writer, place.alias, operator, value);
  const text = `${place.alias}.${quoteName(findSite(place.path).column)}`;
  if (operator === 'exists') return `${text} IS NOT NULL`;
  if (operator === 'in') return compareList(writer, text, value as readonly string[]);
  if (operator === 'eq' || operator === 'has') return compareText(writer, text, value as string);
  if (operator === 'prefix') return comparePrefix(writer, text, value as string);
  return `CASE WHEN ${text} IS NOT NULL THEN ${comparePeriod(writer, place, operator, value as Edtf)} END`;
}

/** What the engine cannot hold equals nothing: that is false, but null where there is no text. */
function compareText(writer: Writer, text: string, value: string): string {
  return writer.dialect.holdsText(value) ? `${text} = ${writer.bind(value, 'TEXT')}` : `${text} <> ${text}`;
}

/** Nothing is in an empty list, for SQL not even null, so that what is missing has to be told apart. */
function compareList(writer: Writer, text: string, values: readonly string[]): string {
  return `CASE WHEN ${text} IS NOT NULL THEN ${text} IN (${writer.bindList(values)}) END`;
}

function comparePeriod(writer: Writer, place: Place, operator: Operator, asked: Edtf): string {
  const { first, last } = readDays(place);
  if (operator === 'before') return `${last} < ${bindFirstDay(writer, asked)}`;
  if (operator === 'after') return `${first} > ${bindLastDay(writer, asked)}`;
  const [from, to] = [bindFirstDay(writer, asked), bindLastDay(writer, asked)];
  if (operator === 'contains') return `${first} <= ${from} AND ${to} <= ${last}`;
  if (operator === 'within') return `${from} <= ${first} AND ${last} <= ${to}`;
  return `${first} <= ${to} AND ${from} <= ${last}`;
}

function compareQuantity(writer: Writer, alias: string, operator: Operator, value: unknown): string {
  const bind = (number: unknown): string => writer.bind(number as number, 'DOUBLE PRECISION');
  if (operator === 'exists') return `coalesce(${readQuantityColumns(alias).exists}, FALSE)`;
  if (operator === 'gte') return isAtLeast(alias, bind(value));
  if (operator === 'gt') return isAbove(alias, bind(value));
  if (operator === 'lt') return `NOT ${isAtLeast(alias, bind(value))}`;
  if (operator === 'lte') return `NOT ${isAbove(alias, bind(value))}`;
  const [from, to] = operator === 'between' ? (value as [number, number]) : [value, value];
  return isBetween(alias, bind(from), bind(to));
}

/** Whether every number, or none, that a quantity firmly can be lies from one number to another. */
export function isBetween(alias: string, from: string, to: string): string {
  return `(${isAtLeast(alias, from)} AND NOT ${isAbove(alias, to)})`;
}

function isAtLeast(alias: string, number: string): string {
  const { firmLow, firmHigh, highOpen } = readQuantityColumns(alias);
  const isBelow = `${firmHigh} < ${number} OR (${firmHigh} = ${number} AND ${highOpen})`;
  return `(CASE WHEN ${firmLow} >= ${number} THEN TRUE WHEN ${isBelow} THEN FALSE END)`;
}

function isAbove(alias: string, number: string): string {
  const { firmLow, firmHigh, lowOpen } = readQuantityColumns(alias);
  const isBeyond = `${firmLow} > ${number} OR (${firmLow} = ${number} AND ${lowOpen})`;
  return `(CASE WHEN ${isBeyond} THEN TRUE WHEN ${firmHigh} <= ${number} THEN FALSE END)`;
}
