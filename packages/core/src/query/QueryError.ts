/** Thrown when a question cannot be answered as it was asked: a name that the dataset does not know, or a malformed value. */
export class QueryError extends Error {
  override name = 'QueryError';
}
