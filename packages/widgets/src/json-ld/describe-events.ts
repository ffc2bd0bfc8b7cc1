import { findRecord } from '@walbio/core';
import type { EventDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { describeEvent } from '@walbio/data/json-ld';
import type { Node } from '@walbio/data/json-ld';

/** Events as nodes. */
export function describeEvents(dataset: Dataset, events: readonly EventDescription[]): readonly Node[] {
  return events.flatMap(({ id }) => {
    const event = findRecord(dataset, 'event', id);
    return event ? [describeEvent(event)] : [];
  });
}
