/** A piece of work that is measured. */
export interface Item {
  readonly name: ItemName;
  /** What it is, for the head of a column. */
  readonly title: string;
  /** At most how many times the typed loop's time ours may take, at 100,000 observations. */
  readonly goal?: number;
  /** The item of the typed loop that it is set against, where that is another one. */
  readonly against?: ItemName;
}

/** The names of all pieces of work. */
export type ItemName =
  | 'open'
  | 'openLazily'
  | 'page'
  | 'group'
  | 'groupBounds'
  | 'find'
  | 'latest'
  | 'latestRows'
  | 'organization'
  | 'organizationRows'
  | 'join';

/** All pieces of work, in the order of the tables. */
export const items: readonly Item[] = [
  { name: 'open', title: 'open and index' },
  { name: 'openLazily', title: 'open, first small query', goal: 1.5, against: 'open' },
  { name: 'page', title: 'three predicates, sort, first 20', goal: 2 },
  { name: 'group', title: 'sum and mean by indicator', goal: 3 },
  { name: 'groupBounds', title: 'sum and mean by indicator, bounds kept', goal: 6, against: 'group' },
  { name: 'find', title: 'find by id', goal: 1 },
  { name: 'latest', title: 'latest as of a date', goal: 3 },
  { name: 'latestRows', title: 'latest as of a date, rows built', goal: 10, against: 'latest' },
  { name: 'organization', title: 'latest of one organization', goal: 10 },
  { name: 'organizationRows', title: 'latest of one organization, rows built', against: 'organization' },
  { name: 'join', title: 'observations of a kind of organization', goal: 2 },
];
