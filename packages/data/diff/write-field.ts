import type { Value } from '../src/types.ts';
import type { Change, FieldChange } from './change.ts';
import { isValueField } from './describe-field.ts';
import { isQuantity } from './describe-value.ts';
import { aspectOf } from './field-aspect.ts';

/** The fields whose text is somebody's words, and stands between quotation marks. */
const wordings = ['name', 'title', 'printed', 'alternateNames'];

/** What an element of a list is called whose elements have names of their own. */
const elementNames: Readonly<Record<string, string>> = { codes: 'code', alternateNames: 'other name' };

/**
 * Writes one field that differs.
 *
 * @example writeField(change, field) // '95 → 105 full-time equivalents', 'name (fr): “Liege” → “Liège”'
 */
export function writeField(change: Change, field: FieldChange): string {
  const name = writePath(field.path);
  if (field.kind === 'reordered') return `${name} in another order`;
  const quote = isWording(change, field) ? '“”' : '';
  const [before, after] = (['before', 'after'] as const).map((side) => writeSide(field, side, quote));
  if (field.path.includes('citations') && field.element) {
    return after === undefined ? `no longer cites ${before}` : `cites ${after}`;
  }
  if (before === undefined) return `${name} added: ${after}`;
  if (after === undefined) return `${name} removed: ${before}`;
  return `${isValueOf(change, field) ? '' : `${name}: `}${before} → ${after}`;
}

/**
 * Writes one side of a field; the digits of long numbers in groups, and the unit behind the last one.
 *
 * @param quote the quotation marks to put around it, if any
 * @returns `undefined` where the field was not there
 */
export function writeSide(field: FieldChange, side: 'before' | 'after', quote = ''): string | undefined {
  const text = side === 'before' ? field.beforeText : field.afterText;
  if (text === undefined) return undefined;
  if (field.path[0] !== 'value' || !isQuantity(field[side] as Value))
    return `${quote.slice(0, 1)}${text}${quote.slice(1)}`;
  const isLast = side === 'after' || field.afterText === undefined;
  return groupDigits(text) + (isLast && field.unit !== undefined ? ` ${field.unit}` : '');
}

/** `['name', 'fr']` becomes `name (fr)`, `['codes', 'phase-1', 'label', 'en']` becomes `code “phase-1” label (en)`. */
function writePath(path: readonly string[]): string {
  const language = /^(?:en|fr|nl|de)$/.test(path.at(-1) as string) ? ` (${path.at(-1)})` : '';
  const [field = '', ...inner] = language ? path.slice(0, -1) : path;
  const name = elementNames[field];
  const [element, ...rest] = inner;
  const words = name !== undefined && element !== undefined ? [name, `“${element}”`, ...rest] : [field, ...inner];
  return words.map((word) => (word.startsWith('“') ? word : separateWords(word))).join(' ') + language;
}

function separateWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function isWording({ collection }: Change, field: FieldChange): boolean {
  return aspectOf(collection, field) === 'text' || wordings.includes(field.path[0] as string);
}

function isValueOf({ collection }: Change, { path }: FieldChange): boolean {
  return collection !== 'dataset' && isValueField({ collection }, path);
}

function groupDigits(text: string): string {
  return text.replace(/(?<![.\d])\d{5,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
