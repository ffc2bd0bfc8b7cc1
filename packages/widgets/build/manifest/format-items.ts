import { describeItem } from './describe-item.ts';
import { formatTable } from './format-table.ts';

/** An item of an element: an attribute, an event, a part and so on. */
export type NamedItem = Parameters<typeof describeItem>[0] & { readonly name: string };

/**
 * Items as a table in Markdown; nothing where there are none.
 *
 * @param head what they are: `part`
 */
export function formatItems(head: string, items: readonly NamedItem[]): string {
  const rows = items.map((item) => [formatName(item), describeItem(item)]);
  return rows.length === 0 ? '' : formatTable([head, 'meaning'], rows);
}

/** The names of items in a line: `header`, `footer`. */
export function formatNames(items: readonly NamedItem[]): string {
  return items.map(formatName).join(', ');
}

/** The slot without a name takes what stands between the tags. */
function formatName({ name }: NamedItem): string {
  return name ? `\`${name}\`` : 'without a name';
}
