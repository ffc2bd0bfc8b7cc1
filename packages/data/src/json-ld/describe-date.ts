import { parseEdtf } from '../notation/edtf.ts';
import type { Edtf } from '../types.ts';
import type { Node } from './node.ts';

/**
 * A date as ISO 8601 where it is a plain year, month or day; else as a literal of the datatype that the Library of
 * Congress gives EDTF, so that nobody takes `2014-39` or `2021~` for something else.
 */
export function describeDate(date: Edtf): string | Node;
export function describeDate(date: Edtf | undefined): string | Node | undefined;
export function describeDate(date: Edtf | undefined): string | Node | undefined {
  if (date === undefined || isPlain(date)) return date;
  return { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': date };
}

function isPlain(date: Edtf): boolean {
  const parsed = parseEdtf(date);
  if (parsed.type !== 'date' || parsed.approximate || parsed.uncertain) return false;
  return parsed.precision === 'year' || parsed.precision === 'month' || parsed.precision === 'day';
}
