import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';

type ListName = 'parts' | 'cssProperties';
type Item = ElementDescription['cssProperties'][number];

/** A name that several elements share, with what it means in which of them. */
export interface MergedItem {
  readonly name: string;
  readonly meanings: readonly { readonly item: Item; readonly tags: readonly string[] }[];
}

/**
 * The parts or custom properties of all elements, by name, each meaning once.
 *
 * @example mergeItems(elements, 'parts')[0] // { name: 'company', meanings: [{ item, tags: ['walbio-company'] }] }
 */
export function mergeItems(elements: readonly ElementDescription[], list: ListName): readonly MergedItem[] {
  const uses = elements.flatMap(({ tag, [list]: items }) => items.map((item) => ({ tag, item })));
  const names = [...new Set(uses.map(({ item }) => item.name))].sort();
  return names.map((name) => ({ name, meanings: mergeMeanings(uses.filter(({ item }) => item.name === name)) }));
}

function mergeMeanings(uses: readonly { readonly tag: string; readonly item: Item }[]): MergedItem['meanings'] {
  const texts = [...new Set(uses.map(({ item }) => describeItem(item)))];
  return texts.map((text) => {
    const same = uses.filter(({ item }) => describeItem(item) === text);
    return { item: (same[0] as (typeof uses)[number]).item, tags: same.map(({ tag }) => tag) };
  });
}
