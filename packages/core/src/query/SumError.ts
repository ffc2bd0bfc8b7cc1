import { ComputationError } from '../computation/ComputationError.ts';

/** Thrown when values are to be added up that have no sum: shares, ranks, different units, the same thing twice. */
export class SumError extends ComputationError {
  override name = 'SumError';
}
