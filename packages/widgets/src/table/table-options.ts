import type { Language } from '@walbio/data';
import type { HeadingLevel } from '../element/heading-level.ts';
import type { TableSort } from './read-sort.ts';
import type { TableRow } from './table-view.ts';

/** How a table presents itself, and what it does when its buttons are pressed. */
export interface TableOptions {
  readonly language: Language;
  /** Makes the title a heading of this level. */
  readonly level: HeadingLevel | undefined;
  /** The rows in the order in which they stand. */
  readonly rows: readonly TableRow[];
  readonly sort: TableSort | undefined;
  /** What has last changed, to be said aloud. */
  readonly announcement: string;
  /** Ids of the rows whose sources are open. */
  readonly open: ReadonlySet<string>;
  readonly turnSort: (by: string) => void;
  readonly toggle: (row: string) => void;
  readonly download: () => void;
}
