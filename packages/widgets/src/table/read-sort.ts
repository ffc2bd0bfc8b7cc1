/** What a table is sorted by. */
export interface TableSort {
  /** `name`, or the id of an indicator. */
  readonly by: string;
  readonly descending: boolean;
}

/**
 * Reads the attribute `sort`: `name` or the id of an indicator that has a column, with `-` before it for the highest first.
 *
 * @example readSort('-jobs-fte') // { by: 'jobs-fte', descending: true }
 */
export function readSort(text: string | null | undefined): TableSort | undefined {
  const asked = (text ?? '').trim();
  const descending = asked.startsWith('-');
  const by = descending ? asked.slice(1) : asked;
  return by === '' ? undefined : { by, descending };
}

/**
 * The sorting that comes after another one when its header is pressed: numbers begin with the highest, all else with the
 * first; the second press turns that round, and the third gives back the order of the table, as `undefined`.
 *
 * @example turnSort(undefined, 'jobs-fte', true) // { by: 'jobs-fte', descending: true }
 */
export function turnSort(sort: TableSort | undefined, by: string, highestFirst: boolean): TableSort | undefined {
  if (sort?.by !== by) return { by, descending: highestFirst };
  return sort.descending === highestFirst ? { by, descending: !highestFirst } : undefined;
}

/** Writes what {@link readSort} reads. */
export function writeSort(sort: TableSort | undefined): string | undefined {
  return sort && `${sort.descending ? '-' : ''}${sort.by}`;
}
