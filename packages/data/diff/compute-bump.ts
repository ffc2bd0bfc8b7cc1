import type { Bump, Change, DatasetDiff } from './change.ts';

/** How far a version has to move, and the changes that say so. */
export interface ComputedBump {
  readonly bump: Bump;
  /** Every change that weighs as much as the whole; none where nothing changed. */
  readonly because: readonly Change[];
}

/** From the lightest to the heaviest. */
const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * How far the version has to move at least: as far as the heaviest change says (see `bumpRules`).
 *
 * @example computeBump(diffDatasets(released, current)).bump // 'patch'
 */
export function computeBump({ changes }: Pick<DatasetDiff, 'changes'>): ComputedBump {
  const bump = changes.reduce<Bump>(
    (most, change) => (compareBumps(change.bump, most) > 0 ? change.bump : most),
    'none',
  );
  return { bump, because: changes.filter((change) => change.bump === bump) };
}

/**
 * Compares two bumps: negative where the first moves the version less far.
 *
 * @example compareBumps('patch', 'major') < 0 // true
 */
export function compareBumps(one: Bump, other: Bump): number {
  return bumps.indexOf(one) - bumps.indexOf(other);
}
