/** Thrown when data cannot be loaded: which address, what came back, and what was expected of it. */
export class DataError extends Error {
  override name = 'DataError';
}
