import type { EventDescription } from '@walbio/core';
import type { Era } from '../era.ts';
import type { TimelineView } from '../timeline-view.ts';
import type { Axis } from './axis.ts';
import { findAxis } from './axis.ts';
import { measureExtent } from './extent.ts';
import type { DatedEvent } from './mark.ts';

/** What a scale shows. */
export interface ScaleView {
  readonly axis: Axis;
  readonly events: readonly DatedEvent[];
  /** Those that the reader's filter hides among them. */
  readonly all: readonly DatedEvent[];
  readonly eras: readonly Era[];
}

/**
 * The shown events that have a date, on the years that hold all events of the timeline and its eras; `undefined` where no
 * event has a date.
 */
export function buildScaleView(
  { events, eras }: TimelineView,
  shown: readonly EventDescription[],
): ScaleView | undefined {
  const all = measureDated(events);
  const extents = [...all.map(({ extent }) => extent), ...eras.map(({ period }) => measureExtent(period))];
  const axis = all.length > 0 ? findAxis(extents) : undefined;
  return axis && { axis, events: shown === events ? all : measureDated(shown), all, eras };
}

function measureDated(events: readonly EventDescription[]): readonly DatedEvent[] {
  return events.flatMap((event) => (event.date ? [{ event, extent: measureExtent(event.date.edtf) }] : []));
}
