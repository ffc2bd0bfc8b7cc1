import type { Text } from '../types.ts';
import type { Node } from './node.ts';

/** A text in each language that it is kept in, as language-tagged values. */
export function describeText(text: Text): readonly Node[];
export function describeText(text: Text | undefined): readonly Node[] | undefined;
export function describeText(text: Text | undefined): readonly Node[] | undefined {
  if (!text) return undefined;
  return Object.entries(text).map(([language, value]) => ({ '@language': language, '@value': value as string }));
}
