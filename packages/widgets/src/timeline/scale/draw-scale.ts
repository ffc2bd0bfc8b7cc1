import { listTicks } from './axis.ts';
import type { Mark } from './mark.ts';
import { placeMarks } from './mark.ts';
import type { ScaleView } from './scale-view.ts';

/** Room at both ends of the axis, in em. */
export const margin = 1;

/** Where everything on a scale of a certain length stands. Lengths are in em. */
export interface ScaleDrawing {
  readonly length: number;
  readonly emPerYear: number;
  readonly ticks: readonly number[];
  readonly marks: readonly Mark[];
  /** Rows of marks. */
  readonly lanes: number;
}

/**
 * Draws a scale that is so many em long.
 *
 * @param least the rows that there is room for at least, so that the scale keeps its height
 */
export function drawScale({ axis, events }: ScaleView, length: number, least = 1): ScaleDrawing {
  const emPerYear = Math.max(length - 2 * margin, 1) / (axis.end - axis.start);
  const marks = placeMarks(events, axis, emPerYear);
  const lanes = marks.reduce((most, { lane }) => Math.max(most, lane + 1), least);
  return { length, emPerYear, ticks: listTicks(axis, emPerYear), marks, lanes };
}

/** How many rows the whole axis needs with all its events. */
export function countLanes(view: ScaleView, length: number): number {
  return drawScale({ ...view, events: view.all }, length).lanes;
}
