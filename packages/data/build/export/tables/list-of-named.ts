import type { Dataset, Named } from '../../../src/types.ts';
import { numberItems } from './number-items.ts';

/** An item of a list that records which bear a name have, whose it is, and its place in the list. */
export interface ItemOfNamed<Item> {
  /** What its citations go by in the tables. */
  readonly id: string;
  readonly subject: { readonly kind: 'organization' | 'person' | 'programme' | 'product'; readonly id: string };
  /** Counted from 1. */
  readonly position: number;
  readonly item: Item;
}

/**
 * The items of a list of the organizations, people, programmes and products, numbered anew for each.
 *
 * @param name what an item is called in ids, such as `alternate-name`
 */
export function listOfNamed<Item>(
  dataset: Dataset,
  name: string,
  list: (record: Named) => readonly Item[] | undefined,
): readonly ItemOfNamed<Item>[] {
  const listOf = (
    kind: ItemOfNamed<Item>['subject']['kind'],
    records: readonly (Named & { readonly id: string })[],
  ): readonly ItemOfNamed<Item>[] =>
    numberItems(records, list).map(({ owner, item, position }) => ({
      id: `${owner.id}.${name}.${position}`,
      subject: { kind, id: owner.id },
      position,
      item,
    }));
  return [
    ...listOf('organization', dataset.organizations),
    ...listOf('person', dataset.people),
    ...listOf('programme', dataset.programmes),
    ...listOf('product', dataset.products),
  ];
}
