import type { Citation, CollectionName } from '@walbio/data';
import { linkItems } from './scope.ts';
import type { ListSite } from './sites.ts';
import { findListSite } from './sites.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/** The items of a list of whole records: where they stand, and the columns that they are read from. */
export interface RecordList extends Omit<ListSite, 'column'> {
  readonly columns: readonly string[];
  /** Of items that have citations of their own: the kind that these go by. */
  readonly cited?: string;
  /** Reads an item from its columns, in their order; its citations come last. */
  readonly read: (cells: readonly unknown[]) => unknown;
}

/**
 * The items of the list of a record as JSON, in their order; null where there are none.
 *
 * @param narrow adds a condition, with `AND` before it
 */
export function listItems(
  writer: Writer,
  list: RecordList,
  owner: string,
  narrow: (items: string) => string = () => '',
): string {
  const items = writer.alias();
  const citations = list.cited === undefined ? [] : [listItems(writer, listCitations(list.cited), items)];
  const cells = [...list.columns.map((column) => `${items}.${quoteName(column)}`), ...citations];
  return (
    `(SELECT to_json(array_agg(${writer.jsonArray(cells)} ORDER BY ${items}."position")) ` +
    `FROM ${writer.table(list.table)} AS ${items} WHERE ${linkItems(list, items, owner)}${narrow(items)})`
  );
}

/** Reads the items of a list; `undefined` where there are none. */
export function readItems({ read }: RecordList, items: unknown): readonly unknown[] | undefined {
  return (items as readonly (readonly unknown[])[] | undefined)?.map((cells) =>
    read(cells.map((cell) => cell ?? undefined)),
  );
}

/** The citations of statements of a kind. */
export function listCitations(statement: string): RecordList {
  return {
    table: 'citations',
    owner: 'statement_id',
    ownerKind: { column: 'statement_kind', value: statement },
    columns: ['source', 'exact', 'prefix', 'suffix'],
    read: readCitation,
  };
}

/** Reads citations that were listed so. */
export function readCitations(items: unknown): readonly Citation[] {
  return (readItems(listCitations(''), items ?? undefined) ?? []) as readonly Citation[];
}

/** The citations of the records of a collection; `undefined` for one that has none. */
export function findCitationList(from: CollectionName): RecordList | undefined {
  const statement = findListSite({ collection: from, name: 'source' })?.ownerKind?.value;
  return statement === undefined ? undefined : listCitations(statement);
}

function readCitation([source, exact, prefix, suffix]: readonly unknown[]): Citation {
  const selector = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
  return { source, selector } as Citation;
}
