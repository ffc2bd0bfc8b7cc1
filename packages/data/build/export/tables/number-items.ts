/** An item of a list, what the list belongs to, and its place in the list. */
export interface NumberedItem<Owner, Item> {
  readonly owner: Owner;
  readonly item: Item;
  /** Counted from 1, as SQL's `WITH ORDINALITY` counts. */
  readonly position: number;
}

/** The items of the lists of several owners, numbered anew for each: the rows of a table for a nested list. */
export function numberItems<Owner, Item>(
  owners: readonly Owner[],
  list: (owner: Owner) => readonly Item[] | undefined,
): readonly NumberedItem<Owner, Item>[] {
  return owners.flatMap((owner) => (list(owner) ?? []).map((item, index) => ({ owner, item, position: index + 1 })));
}
