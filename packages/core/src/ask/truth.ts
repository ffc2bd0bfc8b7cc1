/** Whether a condition holds of a record: it does, it does not, or what the record says leaves it open. */
export const truths = { holds: 1, fails: 2, open: 4 } as const;

/** One truth, or several of which one has to be the case, as the sum of their numbers. */
export type Truth = number;

/** The truths of a condition that let a record through. */
export function acceptedTruths(isNegated: boolean, certainty: 'certain' | 'possible'): Truth {
  return (isNegated ? truths.fails : truths.holds) | (certainty === 'possible' ? truths.open : 0);
}
