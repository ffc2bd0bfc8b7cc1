import type { Observation, ObservationStatus } from '@walbio/data';

/** The statuses of what is not yet a fact. */
export const expectedStatuses: readonly ObservationStatus[] = ['forecast', 'target'];

/** Whether an observation says what is expected or aimed at, rather than what was seen. */
export function isExpected({ status }: Pick<Observation, 'status'>): boolean {
  return expectedStatuses.includes(status);
}
