import { dataset as published } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { observe, sayOnly } from '../../../test/observed-dataset.ts';
import type { Said } from '../../../test/observed-dataset.ts';
import { readLocale } from '../../locale/locale.ts';
import { describeComparison } from './describe-comparison.ts';

/** Compares the observation with the id `shown`, or the last one where none has it. */
function compare(said: Readonly<Record<string, Said>>, how = 'previous', locale = 'en', asOf?: string) {
  const observations = Object.entries(said).map(([period, fields]) => observe(period, fields));
  const shown = observations.find(({ id }) => id === 'shown') ?? observations.at(-1);
  if (!shown) throw new Error('expected an observation');
  return describeComparison(sayOnly(...observations), shown, { compare: how, asOf, locale: readLocale(locale) });
}

/** What is said of it in one line, with the period of the earlier value. */
function tell(...asked: Parameters<typeof compare>): string {
  const comparison = compare(...asked);
  if ('message' in comparison) return comparison.message;
  return `${comparison.change.text} | ${comparison.earlier.period.text}`;
}

const share = { indicator: 'biotech-market-value-share', counterpart: 'eu' } as const;
const rank = { indicator: 'pharmaceutical-exports-rank', counterpart: 'eu' } as const;

describe('describeComparison', () => {
  it.each<[string, Readonly<Record<string, Said>>, string]>([
    [
      'a bound',
      { 2016: { value: '250' }, 2019: { value: '>350' } },
      'Rose by more than 100 companies (more than 40%) | 2016',
    ],
    ['a fall', { 2016: { value: '1' }, 2018: { value: '4' }, 2019: { value: '3' } }, 'Fell by 1 company (25%) | 2018'],
    [
      'a long growth',
      { 2016: { value: '9249' }, 2019: { value: '16000' } },
      'Rose by 6,751 companies (about 73%) | 2016',
    ],
    [
      'a tiny growth',
      { 2016: { value: '160000' }, 2019: { value: '160001' } },
      'Rose by 1 company (about 0.00063%) | 2016',
    ],
    [
      '“about”',
      { 2016: { value: '~10' }, 2019: { value: '15' } },
      'Seems to have risen by about 5 companies (about 50%) | 2016',
    ],
    [
      'a forecast',
      { 2016: { value: '10' }, 2030: { value: '15', status: 'forecast' } },
      'Would rise by 5 companies (50%) | 2016',
    ],
    ['what stays', { 2016: { value: '10' }, 2019: { value: '10' } }, 'Unchanged | 2016'],
    [
      'what cannot be told',
      { 2016: { value: '<400' }, 2019: { value: '>350' } },
      'Not comparable: the sources leave open whether the values differ | 2016',
    ],
    ['half of what can be told', { 2016: { value: '350' }, 2019: { value: '≥350' } }, 'Not lower | 2016'],
    [
      'money',
      {
        2016: { value: '1 billion', indicator: 'gross-value-added' },
        2019: { value: '4.1 billion', indicator: 'gross-value-added' },
      },
      'Rose by €3.1 billion (310%) | 2016',
    ],
    [
      'shares',
      { 2016: { ...share, value: '15' }, 2019: { ...share, value: '16' } },
      'Rose by 1 percentage point | 2016',
    ],
    ['places', { 2016: { ...rank, value: '3' }, 2019: { ...rank, value: '1' } }, 'Rose | 2016'],
  ])('tells %s', (_, said, told) => {
    expect(tell(said)).toBe(told);
  });

  it.each([
    ['en', 'Rose by more than 100 companies (more than 40%)'],
    ['fr', 'En hausse de plus de 100 entreprises (plus de 40\u00a0%)'],
    ['nl', 'Gestegen met meer dan 100 bedrijven (meer dan 40%)'],
    ['de', 'Gestiegen um mehr als 100 Unternehmen (mehr als 40\u00a0%)'],
  ])('says the same in %s', (locale, told) => {
    expect(
      tell({ 2016: { value: '250' }, 2019: { value: '>350' } }, 'previous', locale).replaceAll('\u202f', '\u00a0'),
    ).toBe(`${told} | 2016`);
  });

  it('elides in French', () => {
    expect(tell({ 2016: { value: '~250' }, 2019: { value: '260' } }, 'previous', 'fr')).toMatch(
      /^Semble en hausse d’environ 10 /,
    );
  });

  describe('previous', () => {
    it('is of the last period that ends before', () => {
      const said = {
        2010: { value: '1' },
        '2005/2018': { value: '2' },
        '2017-03': { value: '3' },
        2018: { value: '4', id: 'shown' },
      };
      expect(tell(said)).toBe('Rose by 1 company (about 33.3%) | March 2017');
    });

    it('takes facts for facts', () => {
      const said = { 2015: { value: '5' }, 2017: { value: '9', status: 'forecast' }, 2018: { value: '4' } } as const;
      expect(tell(said)).toBe('Fell by 1 company (20%) | 2015');
    });

    it('keeps to the place that a value is set against', () => {
      const other = { ...share, counterpart: 'belgium', value: '90' } as const;
      expect(tell({ 2015: { ...share, value: '5' }, 2017: other, 2018: { ...share, value: '6' } })).toContain('| 2015');
    });

    it('keeps to what was said by a date', () => {
      const said = {
        2010: { value: '5', source: 'cell-therapy-2016' },
        2012: { value: '6' },
        2015: { value: '7', source: 'cell-therapy-2016' },
      };
      expect(tell(said)).toContain('| 2012');
      expect(tell(said, 'previous', 'en', '2016')).toContain('| 2010');
    });

    it('says that there is none, and nothing else', () => {
      expect(compare({ 2019: { value: '3' } })).toEqual({ message: 'No earlier value in the data.' });
      expect(tell({ 2030: { value: '9', status: 'forecast' }, 2019: { value: '3', id: 'shown' } })).toBe(
        'No earlier value in the data.',
      );
    });
  });

  describe('a date', () => {
    const said = {
      '2000/2009': { value: '1' },
      2005: { value: '2' },
      2010: { value: '3' },
      2019: { value: '4', id: 'shown' },
    };

    it.each([
      ['2005', 'Rose by 2 companies (100%) | 2005'],
      ['2003', 'Rose by 3 companies (300%) | 2000–2009'],
      ['2010-05', 'Rose by 1 company (about 33.3%) | 2010'],
      ['1999', 'No value for 1999 in the data to compare with.'],
      ['2019', 'No value for 2019 in the data to compare with.'],
    ])('takes what held then: %s', (date, told) => {
      expect(tell(said, date)).toBe(told);
    });

    it('does not speak of a rise from what comes later', () => {
      const later = { 2030: { value: '5' }, 2019: { value: '4', id: 'shown' } };
      expect(tell(later, '2030')).toBe('Lower by 1 company | 2030');
    });
  });

  describe('an id', () => {
    const belgium = { value: '10', subject: { kind: 'area', id: 'belgium' }, id: 'belgian' } as const;

    it('sets another subject beside it, without a rise', () => {
      const comparison = compare({ 2016: belgium, 2019: { value: '4' } }, 'belgian');
      expect(comparison).toMatchObject({
        change: { text: 'Lower by 6 companies' },
        cautions: ['The values are of different subjects.'],
      });
    });

    it.each<[string, Partial<Said>, Partial<Said>, string]>([
      ['as much later', {}, {}, 'Unchanged'],
      ['as much of another subject', { subject: { kind: 'area', id: 'belgium' } }, {}, 'The same'],
      ['as much of another thing', { indicator: 'life-science-companies' }, {}, 'The same'],
      ['a forecast of as much', {}, { status: 'forecast' }, 'The same'],
      ['more of another thing', { indicator: 'life-science-companies', value: '340' }, {}, 'Higher by 10 companies'],
    ])('is a course of one thing, or stands beside it: %s', (_, other, shown, words) => {
      const said = { 2016: { value: '350', ...other, id: 'other' }, 2019: { value: '350', ...shown, id: 'shown' } };
      expect(tell(said, 'other')).toBe(`${words} | 2016`);
    });

    it('says that units differ', () => {
      const money = { value: '4', indicator: 'gross-value-added', id: 'money' } as const;
      expect(tell({ 2016: money, 2019: { value: '4' } }, 'money')).toBe('Not comparable: the units differ | 2016');
    });

    it('names the closest that there is', () => {
      expect(tell({ 2016: belgium, 2019: { value: '4' } }, 'belgia')).toMatch(/“belgia”.*“belgian”/);
    });

    it('is compared with nothing where it is the shown one', () => {
      expect(tell({ 2019: { value: '4', id: 'self' } }, 'self')).toBe('No earlier value in the data.');
    });
  });

  it.each<[string, Said, Said, readonly string[]]>([
    ['nothing', { value: '1' }, { value: '2' }, []],
    [
      'sources',
      { value: '1', source: 'cell-therapy-2016' },
      { value: '2' },
      ['The sources differ and may count in different ways.'],
    ],
    [
      'what is measured',
      { value: '1', indicator: 'life-science-companies', id: 'other' },
      { value: '2' },
      ['Different things were measured.'],
    ],
    [
      'how settled they are',
      { value: '1' },
      { value: '2', status: 'provisional' },
      ['At least one of the values is not a settled fact.'],
    ],
  ])('warns of %s', (_, before, after, cautions) => {
    const how = before.id ?? 'previous';
    expect(compare({ 2016: before, 2019: after }, how)).toMatchObject({ cautions });
  });

  it('warns of a known error of the earlier value, in every language', () => {
    const before = observe('2016', { value: '1' });
    const after = observe('2019', { value: '2' });
    const [correction] = published.corrections;
    const targets = [{ kind: 'observation', id: before.id }];
    const dataset = { ...sayOnly(before, after), corrections: [{ ...correction, kind: 'doubt', targets }] } as Dataset;
    for (const language of ['en', 'fr', 'nl', 'de']) {
      const comparison = describeComparison(dataset, after, { compare: 'previous', locale: readLocale(language) });
      expect('cautions' in comparison && comparison.cautions).toHaveLength(1);
    }
  });

  it('is told of the one series of the dataset that has two values', () => {
    const id = 'atmp.market-size.atmp-partnership-2024.2032';
    const shown = published.observations.find((one) => one.id === id);
    if (!shown) throw new Error(`expected ${id} in the dataset`);
    const comparison = describeComparison(published, shown, { compare: 'previous', locale: readLocale('en') });
    expect(comparison).toMatchObject({ change: { text: 'Would rise by about €70 billion (about 700%)' } });
  });
});
