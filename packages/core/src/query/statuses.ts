import type { ObservationStatus } from '@walbio/data';

/** Every status that an observation can have. */
export const statuses: readonly ObservationStatus[] = ['normal', 'estimated', 'forecast', 'provisional', 'target'];

/** The statuses of what was observed; forecasts and targets are not yet facts. */
export const factualStatuses: readonly ObservationStatus[] = ['normal', 'estimated', 'provisional'];
