import type { ClaimReason } from '../claimPair.ts';
import type { TotalReason } from '../listContradictions.ts';

/** Why two claims are related, or a total is wrong, in one language. A recorded contradiction has words of its own. */
export type ReconcileWords = Readonly<Record<Exclude<ClaimReason, 'recorded'> | TotalReason, string>>;
