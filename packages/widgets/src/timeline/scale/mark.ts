import type { EventDescription } from '@walbio/core';
import type { Axis } from './axis.ts';
import type { Extent } from './extent.ts';

/** An event that has a date, and where it lies in time. */
export interface DatedEvent {
  readonly event: EventDescription;
  readonly extent: Extent;
}

/** What stands for an event on the scale, or for several that there is no room for one by one. Lengths are in em. */
export interface Mark {
  readonly events: readonly DatedEvent[];
  /** From the beginning of the axis. */
  readonly from: number;
  /** What can be pressed. */
  readonly size: number;
  /** What is seen of it: the time that the event took, or a dot. */
  readonly length: number;
  /** Rows above the axis, counted from 0. */
  readonly lane: number;
}

/** The least length of what can be pressed (24 CSS pixels in text of 16), and of what is seen. */
export const targetSize = 1.5;
export const dotSize = 0.75;
/** The length of what stands for several events. */
export const clusterSize = 2.25;
/** Rows of single marks; what finds no room in them is counted in a row above. */
export const laneCount = 7;

/**
 * Places marks so that none covers another: in the lowest row that has room, and, where none of them has, in the row above
 * as a count. The work grows as the number of events does, apart from sorting them.
 *
 * @param emPerYear how long a year is drawn
 * @returns the marks in the order in which they begin
 */
export function placeMarks(events: readonly DatedEvent[], axis: Axis, emPerYear: number): readonly Mark[] {
  const marks: Mark[] = [];
  const ends: number[] = Array.from({ length: laneCount }, () => -Infinity);
  let cluster: { mark: Mark; events: DatedEvent[] } | undefined;
  for (const [dated, span] of measureAll(events, axis, emPerYear)) {
    const lane = ends.findIndex((end) => end <= span.from + 1e-6);
    if (lane !== -1) {
      ends[lane] = span.from + span.size;
      marks.push({ events: [dated], ...span, lane });
    } else if (cluster && span.from < cluster.mark.from + clusterSize) {
      cluster.events.push(dated);
    } else {
      const held = [dated];
      const mark = { events: held, from: span.from, size: clusterSize, length: clusterSize, lane: laneCount };
      cluster = { mark, events: held };
      marks.push(mark);
    }
  }
  return marks;
}

type MarkSpan = Pick<Mark, 'from' | 'size' | 'length'>;

function measureAll(
  events: readonly DatedEvent[],
  axis: Axis,
  emPerYear: number,
): readonly (readonly [DatedEvent, MarkSpan])[] {
  const measured = events.map((dated) => [dated, measureMark(dated.extent, axis, emPerYear)] as const);
  return measured.sort(([, a], [, b]) => a.from - b.from);
}

/** An open end reaches to the end of the axis. */
function measureMark(extent: Extent, axis: Axis, emPerYear: number): MarkSpan {
  const start = (Math.max(extent.start, axis.start) - axis.start) * emPerYear;
  const end = (Math.min(extent.end, axis.end) - axis.start) * emPerYear;
  const length = Math.max(end - start, dotSize);
  const size = Math.max(length, targetSize);
  return { from: (start + end - size) / 2, size, length };
}
