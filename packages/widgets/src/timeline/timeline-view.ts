import type { EventDescription } from '@walbio/core';
import type { Era } from './era.ts';
import type { EventGroup } from './group-events.ts';

/** The events of a timeline in words. */
export interface TimelineView {
  /** In order of time, undated ones last. */
  readonly events: readonly EventDescription[];
  /** The same events in groups; left out where the page asks for none. */
  readonly groups?: readonly EventGroup[];
  /** The eras that the page names, in order of time. */
  readonly eras: readonly Era[];
}
