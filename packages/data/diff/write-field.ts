import type { Value } from '../src/types.ts';
import type { Change, FieldChange } from './change.ts';
import { isValueField } from './describe-field.ts';
import { describePeriod } from './describe-period.ts';
import { describePlace, isPlace } from './describe-place.ts';
import { describeQuantity, isSign } from './describe-quantity.ts';
import { isQuantity } from './describe-value.ts';
import { aspectOf } from './field-aspect.ts';
import { findField } from './find-field.ts';

/** The fields whose text is somebody's words, and stands between quotation marks. */
const wordings = ['name', 'title', 'printed', 'alternateNames'];

/** The fields that hold a date or a period. */
const dateFields = new Set(['referencePeriod', 'date', 'issued']);

/** What an element of a list is called whose elements have names of their own. */
const elementNames: Readonly<Record<string, string>> = {
  codes: 'code',
  alternateNames: 'other name',
  identifiers: 'identifier',
};

/**
 * Writes one field that differs.
 *
 * @example writeField(change, field) // '95 → 105 full-time equivalents', 'name (fr): “Liege” → “Liège”'
 */
export function writeField(change: Change, field: FieldChange): string {
  const name = findOwnName(field) ?? writePath(field.path);
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
 * Writes one side of a field in words: quantities with their unit, dates as they are said. Where both sides read the same,
 * they are written as they are published.
 *
 * @param quote the quotation marks to put around it, if any
 * @returns `undefined` where the field was not there
 * @example writeSide(field, 'after') // 'more than 350 companies'
 */
export function writeSide(field: FieldChange, side: 'before' | 'after', quote = ''): string | undefined {
  const text = side === 'before' ? field.beforeText : field.afterText;
  if (text === undefined) return undefined;
  const [before, after] = [writeWords(field, 'before'), writeWords(field, 'after')];
  const words = before === after ? undefined : { before, after }[side];
  return words ?? `${quote.slice(0, 1)}${text}${quote.slice(1)}`;
}

/**
 * Writes a field of a record that came or went.
 *
 * @returns `undefined` where the record does not have it
 * @example writeFieldOf(change, 'value') // '95 full-time equivalents'
 */
export function writeFieldOf(change: Pick<Change, 'fields'>, name: string): string | undefined {
  const field = findField(change, name);
  return field && (writeSide(field, 'after') ?? writeSide(field, 'before'));
}

/** The words for a quantity or a date; `undefined` for what reads well as it is. */
function writeWords(field: FieldChange, side: 'before' | 'after'): string | undefined {
  const value = field[side];
  if (value === undefined) return undefined;
  if (field.path.length > 1) return undefined;
  if (typeof value === 'string') return dateFields.has(field.path[0] as string) ? describePeriod(value) : undefined;
  if (field.path[0] !== 'value') return undefined;
  return writeValue(value as Value, field, side);
}

/** A unit that is a word stands behind the last number only. */
function writeValue(
  value: Value,
  { unit, unitKind, afterText }: FieldChange,
  side: 'before' | 'after',
): string | undefined {
  if ('date' in value) return `${value.bound ? `${value.bound} ` : ''}${describePeriod(value.date)}`;
  if (!isQuantity(value)) return undefined;
  if (unitKind === 'rank' && isPlace(value)) return describePlace(value.number);
  const isLast = side === 'after' || afterText === undefined;
  return describeQuantity(value, isLast || (unit !== undefined && isSign(unit)) ? unit : undefined);
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

/** An element whose words name it needs no name before them: `identifier removed: NCT03970746 (clinicaltrials)`. */
function findOwnName({ path: [list = '', ...inner], element }: FieldChange): string | undefined {
  const isWhole = element === true && inner.length === 1;
  return isWhole && list !== 'codes' ? elementNames[list] : undefined;
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
