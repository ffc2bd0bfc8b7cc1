import { describe, expect, it } from 'vitest';
import { observe, sayOnly } from '../../../test/observed-dataset.ts';
import type { Said } from '../../../test/observed-dataset.ts';
import { readLocale } from '../../locale/locale.ts';
import { describeTrend } from './describe-trend.ts';

/** The trend of the last of some observations. */
function draw(said: Readonly<Record<string, Said>>, locale = 'en') {
  const observations = Object.entries(said).map(([period, fields]) => observe(period, fields));
  const shown = observations.at(-1);
  if (!shown) throw new Error('expected an observation');
  return describeTrend(sayOnly(...observations), shown, { locale: readLocale(locale) });
}

/** Which points are joined, as their places in the series. */
function listJoined(said: Readonly<Record<string, Said>>): readonly string[] {
  const trend = draw(said);
  const place = (x: number) => trend?.points.findIndex((point) => point.x === x);
  return (
    trend?.lines.map(({ from, to, isExpected }) => `${place(from.x)}${isExpected ? '…' : '–'}${place(to.x)}`) ?? []
  );
}

const three = { 2010: { value: '10' }, 2011: { value: '30' }, 2012: { value: '20' } };

describe('describeTrend', () => {
  it.each<[string, Readonly<Record<string, Said>>]>([
    ['two values', { 2010: { value: '1' }, 2011: { value: '2' } }],
    [
      'two values and one that is missing',
      { 2010: { value: '1' }, 2011: { value: { number: null } as never }, 2012: { value: '2' } },
    ],
    [
      'two values of a place, and one of another',
      { 2010: { value: '1', counterpart: 'eu' }, 2011: { value: '1' }, 2012: { value: '2' } },
    ],
    ['phases', { 2010: { value: { code: 'a' } }, 2011: { value: { code: 'b' } }, 2012: { value: { code: 'c' } } }],
  ])('draws nothing of %s', (_, said) => {
    expect(draw(said)).toBeUndefined();
  });

  it('places values by time and size', () => {
    const places = draw(three)?.points.map(({ x, y }) => [x, y]);
    expect(places).toEqual([
      [4, 84],
      [50, 16],
      [96, 50],
    ]);
  });

  it('keeps the distance of years apart', () => {
    const places = draw({ 2010: { value: '1' }, 2011: { value: '1' }, 2020: { value: '1' } })?.points.map(({ x }) => x);
    expect(places?.[1]).toBeCloseTo(4 + 92 / 10, 0);
  });

  it('has the first place on top', () => {
    const rank = (value: string) => ({ value, indicator: 'pharmaceutical-exports-rank' });
    const ys = draw({ 2010: rank('3'), 2011: rank('2'), 2012: rank('1') })?.points.map(({ y }) => y);
    expect(ys).toEqual([84, 50, 16]);
  });

  it('leaves an end open where the source does, and gives a range no point', () => {
    const points = draw({ 2010: { value: '>10' }, 2011: { value: '<30' }, 2012: { value: '10-30' } })?.points;
    expect(points?.map(({ y, reach }) => [y, reach])).toEqual([
      [84, [84, 0]],
      [16, [16, 100]],
      [undefined, [84, 16]],
    ]);
  });

  it.each<[string, Readonly<Record<string, Said>>, readonly string[]]>([
    ['neighbours', three, ['0–1', '1–2']],
    ['over a missing year', { ...three, 2014: { value: '5' } }, ['0–1', '1–2']],
    ['another source', { ...three, 2013: { value: '5', source: 'cell-therapy-2016' } }, ['0–1', '1–2']],
    ['a bound', { ...three, 2013: { value: '>5' } }, ['0–1', '1–2']],
    ['a forecast', { ...three, 2013: { value: '5', status: 'forecast' } }, ['0–1', '1–2', '2…3']],
    ['a period that has the other in it', { ...three, '2012/2014': { value: '5' } }, ['0–1', '1–2']],
  ])('joins, or not: %s', (_, said, joined) => {
    expect(listJoined(said)).toEqual(joined);
  });

  it('says why points stand alone where some do', () => {
    expect(draw(three)).not.toHaveProperty('gaps');
    expect(draw({ ...three, 2014: { value: '5' } })?.gaps).toMatch(/years are missing/);
  });

  it.each([
    [
      'en',
      'First: 10 companies, 2010. Last: more than 40 companies, 2012, provisional. Lowest: 10 companies, 2010. Highest: more than 40 companies, 2012, provisional.',
    ],
    [
      'fr',
      'Première\u00a0: 10 entreprises, 2010. Dernière\u00a0: plus de 40 entreprises, 2012, provisoire. La plus basse\u00a0: 10 entreprises, 2010. La plus haute\u00a0: plus de 40 entreprises, 2012, provisoire.',
    ],
  ])('sums it up in %s', (locale, summary) => {
    const said = {
      2010: { value: '10' },
      2011: { value: '30' },
      2012: { value: '>40', status: 'provisional' },
    } as const;
    expect(draw(said, locale)?.summary).toBe(summary);
  });

  it('names no highest that cannot be told', () => {
    const summary = draw({ 2010: { value: '10' }, 2011: { value: '>30' }, 2012: { value: '>20' } })?.summary;
    expect(summary).toContain('Lowest: 10 companies');
    expect(summary).toContain('Highest: cannot be told.');
  });

  it('marks the shown value', () => {
    expect(draw(three)?.points.map(({ isShown }) => isShown)).toEqual([false, false, true]);
  });
});
