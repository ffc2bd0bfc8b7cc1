import { dataset } from '@walbio/data';
import type { Dataset, Observation } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { observe, sayOnly } from '../../test/observed-dataset.ts';
import { readLocale } from '../locale/locale.ts';
import { describeCourse } from './course/describe-course.ts';
import { resolveStat } from './resolve-stat.ts';
import { renderStatHtml } from './stat.html.ts';

/** What can stand in the place of a value in a dataset that a program wrote badly. */
const missing: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['an empty object', {}],
  ['a null number', { number: null }],
  ['a number that is none', { number: Number.NaN }],
  ['a number as text', { number: '' }],
  ['an endless number', { number: Infinity }],
  ['a null bound', { minExclusive: null }],
  ['a bound of two that is null', { min: 5, max: null }],
  ['no more than “about”', { approximate: true }],
  ['an empty code', { code: '' }],
  ['a null date', { date: null }],
  ['an empty text', ''],
  ['a bare number', 0],
  ['an empty list', []],
];

const findCourse = () => ({ part: { describeCourse } });

const withValue = (observation: Observation, value: unknown): Observation => ({ ...observation, value }) as Observation;

describe.each(missing)('%s in place of a value', (_, value) => {
  it('is not shown, whatever the observation is', () => {
    const mutated = { ...dataset, observations: dataset.observations.map((one) => withValue(one, value)) } as Dataset;
    for (const { id } of mutated.observations) {
      expect(
        resolveStat(mutated, { observation: id, compare: 'previous', trend: true }, readLocale('en'), findCourse).state,
      ).toBe('not-published');
      expect(renderStatHtml(mutated, { observation: id })).toBeUndefined();
    }
  });

  it('is neither compared with, nor drawn, nor disputes', () => {
    const [first, second, last] = [
      observe('2010', { value: '7' }),
      observe('2012', { value: '1' }),
      observe('2014', { value: '9' }),
    ];
    const twin = withValue(observe('2014', { value: '9', source: 'cell-therapy-2016' }), value);
    const data = sayOnly(first, withValue(second, value), last, twin);
    const outcome = resolveStat(
      data,
      { observation: last.id, compare: 'previous', trend: true },
      readLocale('en'),
      findCourse,
    );
    expect(outcome).toMatchObject({
      state: 'shown',
      view: { disputes: [], comparison: { earlier: { id: first.id } } },
    });
    expect(outcome).not.toHaveProperty('view.trend');
    expect(renderStatHtml(data, { observation: last.id, compare: 'previous' })).not.toMatch(/\b0\b/);
    expect(renderStatHtml(data, { observation: last.id, compare: second.id })).toContain('No earlier value');
  });
});

describe('a value of zero', () => {
  it('is shown as what it is', () => {
    const data = sayOnly(observe('2010', { value: '0' }), observe('2012', { value: '5' }));
    expect(renderStatHtml(data, { observation: data.observations[0]?.id })).toContain('0 companies');
    expect(renderStatHtml(data, { observation: data.observations[1]?.id, compare: 'previous' })).toContain(
      'Rose by 5 companies.',
    );
  });
});
