import { compareIds } from './compare-ids.ts';
import { isObject } from './is-same.ts';

/**
 * Writes a value of JSON so that two values that are the same have the same text: the keys of objects are sorted, as in
 * the JSON Canonicalization Scheme (RFC 8785).
 *
 * @example toCanonicalText({ id: 'ucb', kind: 'company' }) === toCanonicalText({ kind: 'company', id: 'ucb' })
 */
export function toCanonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isObject(inner) ? sortKeys(inner) : inner));
}

function sortKeys(value: object): object {
  if (Array.isArray(value)) return value as readonly unknown[];
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareIds(one, other)));
}
