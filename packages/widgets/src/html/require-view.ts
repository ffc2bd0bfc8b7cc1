import type { Outcome } from '../state/outcome.ts';

/**
 * The facts of an outcome; `undefined` where the dataset does not hold them.
 *
 * @throws {TypeError} when what was asked cannot be understood
 */
export function requireView<View>(outcome: Outcome<View>): View | undefined {
  if (outcome.state === 'invalid') throw new TypeError(outcome.message);
  return outcome.state === 'shown' ? outcome.view : undefined;
}
