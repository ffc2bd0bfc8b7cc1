import type { Bump, Change, DatasetDiff, ReleaseName, SectionName } from './change.ts';
import { computeBump } from './compute-bump.ts';
import { sections } from './sections.ts';

/** What the JSON of a diff holds, for programs that read it. */
export interface DiffJson {
  readonly from: ReleaseName;
  readonly to: ReleaseName;
  readonly bump: Bump;
  /** Collection and id of every change that weighs as much as the whole. */
  readonly because: readonly Pick<Change, 'collection' | 'id' | 'rule'>[];
  /** How many changes each part tells of. */
  readonly counts: Readonly<Record<SectionName, number>>;
  /** Losses first. */
  readonly changes: readonly Change[];
}

/**
 * Writes a diff as JSON, with nothing left out or rounded.
 *
 * @returns the text of a {@link DiffJson}, without a line break at the end
 */
export function formatDiffJson(diff: DatasetDiff): string {
  const { from, to, changes } = diff;
  const { bump, because } = computeBump(diff);
  const counts = sections.map(({ name }) => [name, changes.filter(({ section }) => section === name).length]);
  const json: DiffJson = {
    from,
    to,
    bump,
    because: because.map(({ collection, id, rule }) => ({ collection, id, rule })),
    counts: Object.fromEntries(counts) as DiffJson['counts'],
    changes,
  };
  return JSON.stringify(json, null, 2);
}
