import { SumError } from '@walbio/core';

/**
 * The result of adding observations up; `undefined` where that would count something twice, or cannot be done for another reason that
 * core tells by a `SumError`.
 *
 * @example trySum(() => sumObservations(dataset, observations))
 */
export function trySum<Result>(add: () => Result): Result | undefined {
  try {
    return add();
  } catch (error) {
    if (error instanceof SumError) return undefined;
    throw error;
  }
}
