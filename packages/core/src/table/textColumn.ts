/**
 * Texts as numbers: one code a row, and the distinct texts that the codes stand for. Code 0 is no text. A column of lists
 * has a code for each distinct list.
 */
export interface TextColumn {
  readonly type: 'text';
  /** The code of each row. */
  readonly codes: Int32Array;
  /** What each code stands for; a list as its items. The first stands for nothing. */
  readonly keys: readonly (readonly string[])[];
  /** Whether codes stand in the order of their texts, each for one row. */
  readonly isSorted?: true;
}

/** Encodes ids that stand in their order, as published collections do: each row has its own code, and ids are listed when asked for. */
export function encodeSortedIds(records: readonly { readonly id: string }[]): TextColumn {
  let keys: readonly (readonly string[])[] | undefined;
  return {
    type: 'text',
    codes: Int32Array.from(records, (_, row) => row + 1),
    get keys() {
      return (keys ??= [[], ...records.map(({ id }) => [id])]);
    },
    isSorted: true,
  };
}

/** Encodes the cell of each record. An empty list is no text. */
export function encodeTexts<R>(records: readonly R[], read: (record: R) => unknown): TextColumn {
  const codes = new Int32Array(records.length);
  const keys: (readonly string[])[] = [[]];
  const known = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const cell = read(records[row] as R) as string | readonly string[] | undefined;
    if (cell === undefined || cell.length === 0) continue;
    const key = nameCell(cell);
    let code = known.get(key);
    if (code === undefined) {
      code = keys.push(typeof cell === 'string' ? [cell] : cell) - 1;
      known.set(key, code);
    }
    codes[row] = code;
  }
  return { type: 'text', codes, keys };
}

/** A text that no other cell of the same column has; lists of one item are most, and cost nothing. */
function nameCell(cell: string | readonly string[]): string {
  if (typeof cell === 'string') return cell;
  const [item = ''] = cell;
  return cell.length === 1 && !item.startsWith('[') ? item : JSON.stringify(cell);
}

/** The rows of each code: those of code `c` stand in `rows` from `starts[c]` to `starts[c + 1]`, in their order. */
export interface RowLists {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Lists the rows of each code, in one pass over the codes. */
export function listRows(codes: Int32Array, size: number): RowLists {
  const starts = new Int32Array(size + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let code = 0; code < size; code++) starts[code + 1] = (starts[code + 1] as number) + (starts[code] as number);
  const next = starts.slice(0, size);
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const place = next[code] as number;
    rows[place] = row;
    next[code] = place + 1;
  }
  return { starts, rows };
}
