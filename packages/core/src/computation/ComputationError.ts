/** Thrown when values are to be computed that do not go together: different units, shares to be added, the same thing twice. */
export class ComputationError extends Error {
  override name = 'ComputationError';
}
