import type { Dataset, Quantity } from '@walbio/data';

/** The observations in typed arrays, one number a row. */
export interface Columns {
  readonly organization: Int32Array;
  readonly indicator: Int32Array;
  readonly year: Int32Array;
  /** The day on which the first of its sources was issued, as the number of its digits. */
  readonly issued: Int32Array;
  /** The number, or the least one of a bounded value. */
  readonly values: Float64Array;
  /** The greatest number: the same array where no value is bounded. */
  readonly high: Float64Array;
  /** 1 where the least number is left out. */
  readonly open: Uint8Array;
  readonly rowOf: ReadonlyMap<string, number>;
  /** The rows of organization `o` stand in `rows` from `starts[o]` to `starts[o + 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly organizations: ReadonlyMap<string, number>;
  readonly indicators: readonly string[];
  readonly kinds: readonly string[];
  /** The kind of each organization. */
  readonly kindOf: Int32Array;
}

/** Reads a dataset into columns, in one pass, with an index of ids and one of organizations. */
export function openColumns(dataset: Dataset): Columns {
  const { observations } = dataset;
  const size = observations.length;
  const [organization, indicator, year, issued] = [size, size, size, size].map((length) => new Int32Array(length)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [values, high, open] = [new Float64Array(size), new Float64Array(size), new Uint8Array(size)];
  const rowOf = new Map<string, number>();
  const organizations = new Map(dataset.organizations.map(({ id }, at) => [id, at]));
  const indicators = new Map(dataset.indicators.map(({ id }, at) => [id, at]));
  const issueOf = new Map(dataset.sources.map(({ id, issued: day }) => [id, Number(day.replaceAll('-', ''))]));
  for (let row = 0; row < size; row++) {
    const observation = observations[row] as Dataset['observations'][number];
    rowOf.set(observation.id, row);
    organization[row] = organizations.get(observation.subject.id) as number;
    indicator[row] = indicators.get(observation.indicator) as number;
    year[row] = Number(observation.referencePeriod);
    let first = Infinity;
    for (const { source } of observation.citations) first = Math.min(first, issueOf.get(source) as number);
    issued[row] = first;
    const value = observation.value as Quantity;
    values[row] = ('number' in value ? value.number : (value.min ?? value.minExclusive)) as number;
    high[row] = 'number' in value ? value.number : (value.max ?? Infinity);
    open[row] = 'number' in value || value.minExclusive === undefined ? 0 : 1;
  }
  return {
    ...{ organization, indicator, year, issued, values, high, open, rowOf, organizations },
    ...listRows(organization, dataset.organizations.length),
    indicators: [...indicators.keys()],
    ...readKinds(dataset),
  };
}

/** The bytes that the columns and the lists of rows take, without the index of ids. */
export function countBytes({
  organization,
  indicator,
  year,
  issued,
  values,
  high,
  open,
  starts,
  rows,
}: Columns): number {
  const arrays = [organization, indicator, year, issued, values, high, open, starts, rows];
  return arrays.reduce((bytes, { byteLength }) => bytes + byteLength, 0);
}

function listRows(organization: Int32Array, count: number): Pick<Columns, 'starts' | 'rows'> {
  const starts = new Int32Array(count + 1);
  for (const at of organization) starts[at + 1] = (starts[at + 1] as number) + 1;
  for (let at = 0; at < count; at++) starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const rows = new Int32Array(organization.length);
  organization.forEach((at, row) => {
    rows[next[at] as number] = row;
    next[at] = (next[at] as number) + 1;
  });
  return { starts, rows };
}

function readKinds({ organizations }: Dataset): Pick<Columns, 'kinds' | 'kindOf'> {
  const kinds = [...new Set(organizations.map(({ kind }) => kind))];
  const places = new Map(kinds.map((kind, at) => [kind, at]));
  return { kinds, kindOf: Int32Array.from(organizations, ({ kind }) => places.get(kind) as number) };
}
