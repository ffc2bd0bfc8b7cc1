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
  .record({ kind: pickArbitrary, reason: fc.constantFrom('moved', 'split'), first: pickArbitrary })
  .map(({ kind: pick, reason, first }) => (id, possible) => {
    const { kind, ids } = choose(possible, pick) as RedirectTargets;
    const [one, other] = [choose(ids, first), choose(ids, first + 1)] as [string, string];
    return reason === 'moved' || one === other
      ? { id, kind, reason: 'moved', targets: [one] }
      : { id, kind, reason: 'split', targets: [one, other] };
  });
