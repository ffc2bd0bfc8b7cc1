import * as fc from 'fast-check';
import type { Redirect } from '../../src/types.ts';
import { choose } from './known-ids.ts';
import { pickArbitrary } from './record-arbitraries.ts';

/** The ids that redirects of a kind can lead to; at least one. */
export interface RedirectTargets {
  readonly kind: Redirect['kind'];
  readonly ids: readonly string[];
}

/** Redirects that end in one step: moved to one id, or split into several where there are several. */
export const redirectArbitrary: fc.Arbitrary<(id: string, possible: readonly RedirectTargets[]) => Redirect> = fc
  .record({
    kind: pickArbitrary,
    reason: fc.constantFrom('moved', 'split'),
    first: pickArbitrary,
    count: fc.integer({ min: 2, max: 3 }),
  })
  .map(({ kind: pick, reason, first, count }) => (id, possible) => {
    const { kind, ids } = choose(possible, pick) as RedirectTargets;
    const targets = [...new Set([first, first + 1, first + 2].slice(0, count).map((at) => choose(ids, at) as string))];
    return reason === 'moved' || targets.length === 1
      ? { id, kind, reason: 'moved', targets: targets.slice(0, 1) }
      : { id, kind, reason: 'split', targets };
  });
