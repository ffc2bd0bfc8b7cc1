import type { CollectionName, Dataset, Quantity } from '@walbio/data';
import { unknownName } from '../query/unknownName.ts';
import { oncePerDataset } from '../query/oncePerDataset.ts';
import { comparePeriods } from '../period/comparePeriods.ts';
import { compareTexts } from '../collection/compareTexts.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { encodeQuantities } from './quantityColumn.ts';
import type { QuantityColumn } from './quantityColumn.ts';
import { encodeSums } from './sumColumn.ts';
import type { SumColumn } from './sumColumn.ts';
import { encodeSortedIds, encodeTexts, listRows } from './textColumn.ts';
import type { RowLists, TextColumn } from './textColumn.ts';

/** A record of any collection. */
export interface AnyRecord {
  readonly id: string;
}

/** One collection in columns. Each column, and each index of it, is made when it is first asked for. */
export interface Table {
  readonly name: CollectionName;
  readonly records: readonly AnyRecord[];
  /** Every row, in the order of the records. */
  readonly rows: () => Int32Array;
  /** Room for as many rows as there are, to be copied from at once: the next one who asks writes over it. */
  readonly scratch: () => Int32Array;
  /** The row of the record with an id. */
  readonly rowOf: (id: string) => number | undefined;
  /** The row of a record. @throws {QueryError} for one that the collection does not hold */
  readonly findRow: (record: AnyRecord) => number;
  readonly quantities: (field: string) => QuantityColumn;
  readonly texts: (field: string) => TextColumn;
  /** The codes of each text; a list has those of its items. */
  readonly codesOf: (field: string) => ReadonlyMap<string, readonly number[]>;
  /** The rows of each code. */
  readonly rowsOf: (field: string) => RowLists;
  /** The place of each code in the order of its texts or periods; that of no text is -1. */
  readonly ranks: (field: string) => Int32Array;
  /** The quantities of a field as whole numbers, for adding up. */
  readonly sums: (field: string) => SumColumn;
  /** Keeps what is derived from the columns, by a name of its own. */
  readonly keep: <T>(name: string, create: () => T) => T;
}

const tables = /* @__PURE__ */ oncePerDataset<Map<CollectionName, Table>>(() => new Map());

/** The columns of a collection. */
export function openTable(dataset: Dataset, name: CollectionName): Table {
  const opened = tables(dataset);
  const known = opened.get(name);
  if (known) return known;
  const table = createTable(name, dataset[name]);
  opened.set(name, table);
  return table;
}

function createTable(name: CollectionName, records: readonly AnyRecord[]): Table {
  const known: Readonly<Record<string, Field>> = fields[name];
  const read = (field: string): ((record: AnyRecord) => unknown) => (known[field] as Field).read as never;
  const rowsById = once(() => indexRows(records));
  const kept = new Map<string, unknown>();
  const quantities = oncePerName((field) => encodeQuantities(records, read(field)));
  const texts = oncePerName((field) =>
    known[field]?.unique && isSortedById(records) ? encodeSortedIds(records) : encodeTexts(records, read(field)),
  );
  return {
    name,
    records,
    rows: once(() => Int32Array.from(records, (_, row) => row)),
    scratch: once(() => new Int32Array(records.length)),
    rowOf: (id) => rowsById().get(id),
    findRow: (record) => {
      const row = rowsById().get(record.id);
      if (row === undefined || records[row] !== record) throw unknownName(name, record.id, `a record of ${name}`);
      return row;
    },
    texts,
    quantities,
    codesOf: oncePerName((field) => indexTexts(texts(field))),
    rowsOf: oncePerName((field) => listRows(texts(field).codes, texts(field).keys.length)),
    ranks: oncePerName((field) =>
      rankKeys(texts(field), known[field]?.type === 'period' ? comparePeriods : compareTexts),
    ),
    sums: oncePerName((field) => {
      const { printed, exact } = quantities(field);
      return encodeSums(printed, (row) => read(field)(records[row] as AnyRecord) as Quantity, exact);
    }),
    keep: <T>(key: string, create: () => T) => {
      if (!kept.has(key)) kept.set(key, create());
      return kept.get(key) as T;
    },
  };
}

function indexRows(records: readonly AnyRecord[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  records.forEach(({ id }, row) => rows.set(id, row));
  return rows;
}

function indexTexts({ keys }: TextColumn): ReadonlyMap<string, readonly number[]> {
  const codes = new Map<string, number[]>();
  keys.forEach((items, code) => {
    for (const item of items) {
      const known = codes.get(item);
      if (!known) codes.set(item, [code]);
      else if (known.at(-1) !== code) known.push(code);
    }
  });
  return codes;
}

/** Whether ids stand in their order, each once. */
function isSortedById(records: readonly AnyRecord[]): boolean {
  return records.every(({ id }, row) => row === 0 || compareTexts(records[row - 1]?.id as string, id) < 0);
}

function rankKeys(column: TextColumn, compare: (a: string, b: string) => number): Int32Array {
  if (column.isSorted) return Int32Array.from({ length: column.codes.length + 1 }, (_, code) => code - 1);
  const { keys } = column;
  const ranks = new Int32Array(keys.length).fill(-1);
  const order = Array.from(keys, (_, code) => code).slice(1);
  order.sort((a, b) => compare(keys[a]?.[0] as string, keys[b]?.[0] as string));
  order.forEach((code, rank) => {
    const before = order[rank - 1] ?? 0;
    const isAlike = rank > 0 && compare(keys[before]?.[0] as string, keys[code]?.[0] as string) === 0;
    ranks[code] = isAlike ? (ranks[before] as number) : rank;
  });
  return ranks;
}

function once<T>(create: () => T): () => T {
  let created: T | undefined;
  return () => (created ??= create());
}

function oncePerName<T>(create: (name: string) => T): (name: string) => T {
  const created = new Map<string, T>();
  return (name) => {
    const known = created.get(name);
    if (known !== undefined) return known;
    const result = create(name);
    created.set(name, result);
    return result;
  };
}
