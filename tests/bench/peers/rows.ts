import type { FlatRow } from '../data/listFlatRows.ts';
import { tellRows } from '../tasks/answers.ts';
import { pick, work } from '../tasks/peer.ts';
import type { Opened } from '../tasks/peer.ts';
import type { Questions } from '../tasks/questions.ts';

/** The order of the page: by value, downwards, then by id. */
export function compareForPage(a: FlatRow, b: FlatRow): number {
  return b.value - a.value || (a.id < b.id ? -1 : 1);
}

/** The id and value of each row. */
export function tellList(rows: Iterable<Pick<FlatRow, 'id' | 'value'>>): readonly (readonly [string, number])[] {
  return Array.from(rows, ({ id, value }) => [id, value] as const);
}

/** One of the two rows of an organization and indicator: that of the later year. */
export function chooseLater(a: FlatRow, b: FlatRow): FlatRow {
  return b.year > a.year ? b : a;
}

type LatestWorks = Pick<Opened['works'], 'latest' | 'latestRows' | 'organization' | 'organizationRows'>;

/**
 * The items that ask for the latest, of a peer that keeps the caller's rows, so that building rows is finding them.
 *
 * @param takeUntil the latest rows of all that was issued by a day
 * @param takeOf the same of one organization
 */
export function workLatest(
  { days, day, organizations }: Questions,
  takeUntil: (day: string) => Iterable<FlatRow>,
  takeOf: (organization: string, day: string) => Iterable<FlatRow>,
): LatestWorks {
  const count = (found: Iterable<FlatRow>): readonly [number, number] => tellRows(found, ({ value }) => value);
  const latest = (at: number): Iterable<FlatRow> => takeUntil(pick(days, at));
  const organization = (at: number): Iterable<FlatRow> => takeOf(pick(organizations, at), day);
  return {
    latest: work(latest, count),
    latestRows: work(latest, tellList),
    organization: work(organization, count),
    organizationRows: work(organization, tellList),
  };
}

/** Why most peers do not add up bounds. */
export const noBounds = 'It knows numbers alone';
