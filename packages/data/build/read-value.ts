import { parseEdtf } from '../src/notation/edtf.ts';
import { parseQuantity } from '../src/notation/quantity.ts';
import type { DateValue, Indicator, Value } from '../src/types.ts';

/**
 * Reads the authored value of an observation in the form that its indicator asks for.
 *
 * @throws {Error} when the value does not have that form; the message says which forms there are.
 */
export function readValue(authored: string | number, valueType: Indicator['valueType']): Value {
  if (valueType === 'quantity') return parseQuantity(authored);
  if (valueType === 'code') return { code: String(authored) };
  return readDate(String(authored));
}

function readDate(text: string): DateValue {
  const bound = { '>': 'after', '<': 'before' } as const;
  const mark = text[0] as keyof typeof bound;
  const date = mark in bound ? text.slice(1).trim() : text;
  parseEdtf(date);
  return { date, ...(mark in bound && { bound: bound[mark] }) };
}
