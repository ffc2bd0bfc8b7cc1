import type { EventDescription } from '@walbio/core';
import { describe, expect, it } from 'vitest';
import { measureExtent } from './extent.ts';
import { clusterSize, dotSize, laneCount, placeMarks, targetSize } from './mark.ts';

const date = (edtf: string, id = edtf) => ({ event: { id } as EventDescription, extent: measureExtent(edtf) });
const axis = { start: 1990, end: 2030 };

describe('placeMarks', () => {
  it('centres a dot on its year, in room enough to press it', () => {
    const [mark] = placeMarks([date('2000')], axis, 0.5);
    expect(mark).toMatchObject({ from: 5.25 - targetSize / 2, size: targetSize, length: dotSize, lane: 0 });
  });

  it('draws a range from its start to its end', () => {
    expect(placeMarks([date('2005/2014')], axis, 0.5)[0]).toMatchObject({ from: 7.5, size: 5, length: 5 });
  });

  it('draws an open end to the end of the axis', () => {
    expect(placeMarks([date('2020/..')], axis, 0.5)[0]).toMatchObject({ from: 15, length: 5 });
  });

  it('stacks what would overlap, and uses the lowest row again where there is room', () => {
    const marks = placeMarks(
      ['2000', '2001', '2002', '2010'].map((year) => date(year)),
      axis,
      0.5,
    );
    expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 0]);
  });

  it('counts what finds no room', () => {
    const many = Array.from({ length: 12 }, (_, index) => date('2000', `event-${index}`));
    const marks = placeMarks(many, axis, 0.5);
    expect(marks).toHaveLength(laneCount + 1);
    expect(marks.at(-1)).toMatchObject({ lane: laneCount, size: clusterSize });
    expect(marks.at(-1)?.events).toHaveLength(12 - laneCount);
  });

  it('loses no event and lets no mark cover another, however many there are', () => {
    const many = Array.from({ length: 2000 }, (_, index) => date(String(1990 + ((index * 7) % 40)), `event-${index}`));
    const marks = placeMarks(many, axis, 0.9);
    expect(new Set(marks.flatMap(({ events }) => events.map(({ event }) => event.id))).size).toBe(2000);
    for (let lane = 0; lane <= laneCount; lane += 1) {
      const row = marks.filter((mark) => mark.lane === lane);
      const covers = row.filter((mark, index) => mark.from + mark.size > (row[index + 1]?.from ?? Infinity) + 1e-6);
      expect(covers).toEqual([]);
    }
  });
});
