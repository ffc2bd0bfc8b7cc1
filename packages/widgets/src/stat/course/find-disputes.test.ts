import { describe, expect, it } from 'vitest';
import { observe, sayOnly } from '../../../test/observed-dataset.ts';
import type { Said } from '../../../test/observed-dataset.ts';
import { findDisputes } from './find-disputes.ts';

const shown = observe('2019', { value: '>350' });
const other = (fields: Said, period = '2019') =>
  observe(period, { source: 'biotech-scene-2021', id: 'other', ...fields });

describe('findDisputes', () => {
  it.each<[string, ReturnType<typeof other>, number]>([
    ['a value that excludes it', other({ value: '300' }), 1],
    ['a value that can be the same', other({ value: '400' }), 0],
    ['another period', other({ value: '300' }, '2018'), 0],
    ['a forecast for the same period', other({ value: '300', status: 'forecast' }), 0],
    ['an estimate that a later source settles', other({ value: '300', status: 'estimated' }), 0],
    ['another indicator', other({ value: '300', indicator: 'life-science-companies' }), 0],
    ['another place', other({ value: '300', subject: { kind: 'area', id: 'belgium' } }), 0],
    ['a value that is missing', other({ value: {} }), 0],
  ])('finds, beside %s, %#', (_, claim, count) => {
    expect(findDisputes(sayOnly(shown, claim), shown)).toHaveLength(count);
  });

  it('finds nothing that was not yet said', () => {
    const early = observe('2019', { value: '>350', source: 'cell-therapy-2016' });
    const dataset = sayOnly(early, other({ value: '300' }));
    expect(findDisputes(dataset, early)).toHaveLength(1);
    expect(findDisputes(dataset, early, '2016')).toHaveLength(0);
  });

  it('tells neither of two others that contradict each other', () => {
    const [one, two] = [
      other({ value: '>300', id: 'one' }),
      other({ value: '200', id: 'two', source: 'cell-therapy-2016' }),
    ];
    expect(findDisputes(sayOnly(shown, one, two), shown).map(({ id }) => id)).toEqual(['two']);
  });
});
