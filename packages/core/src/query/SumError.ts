/** Thrown when values are to be added up that have no sum: shares, ranks, different units, the same thing twice. */
export class SumError extends Error {
  override name = 'SumError';
}
