import type { Dataset, Observation } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { QueryError } from '../query/QueryError.ts';
import type { ClaimPolicy } from '../reconcile/chooseClaim.ts';
import { listSeries } from './listSeries.ts';
import type { SeriesEntry } from './series.ts';

const dataset: Dataset = typed;
const jobs = { indicator: 'jobs', subject: 'alpha' } as const;

function say(
  referencePeriod: string,
  number: number,
  source: TestVocabulary['source'] = 'table-2016',
  fields: Partial<Observation<TestVocabulary>> = {},
): Observation {
  const key = `${referencePeriod} ${number}`;
  return observe({
    source,
    key,
    indicator: 'jobs',
    subject: company('alpha'),
    referencePeriod,
    value: { number },
    ...fields,
  });
}

function entriesOf(observations: readonly Observation[], options = {}): readonly SeriesEntry[] {
  return listSeries({ ...dataset, observations }, jobs, options)[0]?.entries ?? [];
}

/** Each entry in short: `2014 5`, or `– 2015` for a gap. */
function write(entries: readonly SeriesEntry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.type === 'gap') return `– ${entry.referencePeriod}`;
    return `${entry.referencePeriod} ${(entry.observation.value as { number: number }).number}`;
  });
}

describe('listSeries', () => {
  it.each<[string, readonly Observation[], readonly string[]]>([
    ['is in order of time', [say('2016', 2), say('2014', 1), say('2015', 3)], ['2014 1', '2015 3', '2016 2']],
    [
      'keeps gaps of a year and of several',
      [say('2010', 1), say('2012', 2), say('2016', 3)],
      ['2010 1', '– 2011', '2012 2', '– 2013/2015', '2016 3'],
    ],
    ['has no gap within a year', [say('2010-03', 1), say('2011-11', 2)], ['2010-03 1', '2011-11 2']],
    [
      'has no gap in a time that an earlier period covers',
      [say('2005/2014', 1), say('2006', 2), say('2015', 3)],
      ['2005/2014 1', '2006 2', '2015 3'],
    ],
    ['has no gap after an open period', [say('2005/..', 1), say('2016', 2)], ['2005/.. 1', '2016 2']],
    ['counts a decade as a period', [say('195X', 1), say('1962', 2)], ['195X 1', '– 1960/1961', '1962 2']],
    [
      'chooses what was said last',
      [say('2014', 1), say('2014', 2, 'news-2024'), say('2014', 3, 'page-2021')],
      ['2014 2'],
    ],
    ['takes 2014 and about 2014 for one period', [say('2014~', 1), say('2014', 2, 'page-2021')], ['2014 2']],
    [
      'prefers a fact to a later forecast',
      [say('2020', 1), say('2020', 2, 'news-2024', { status: 'forecast' })],
      ['2020 1'],
    ],
    ['is empty of nothing', [], []],
  ])('%s', (_, observations, entries) => {
    expect(write(entriesOf(observations))).toEqual(entries);
  });

  it('keeps the others for a period, and takes the policy that is asked', () => {
    const claims = [say('2014', 1), say('2014', 2, 'news-2024', { value: { min: 2 } })];
    expect(entriesOf(claims)).toMatchObject([{ observation: claims[1], others: [claims[0]] }]);
    expect(entriesOf(claims, { policy: 'most-precise' })).toMatchObject([
      { observation: claims[0], others: [claims[1]] },
    ]);
  });

  it('names what breaks between neighbours', () => {
    const [first, second, third] = entriesOf(
      [
        say('2014', 1),
        say('2015', 2, 'page-2021'),
        say('2030', 3, 'page-2021', { status: 'forecast', periodBasis: 'issued' }),
      ].toReversed(),
    ).filter(({ type }) => type === 'point');
    expect(first).toMatchObject({ breaks: [] });
    expect(second).toMatchObject({ breaks: [{ kind: 'source', from: 'table-2016', to: 'page-2021' }] });
    expect(third).toMatchObject({
      breaks: [
        { kind: 'status', from: 'normal', to: 'forecast' },
        { kind: 'period-basis', from: 'stated', to: 'issued' },
      ],
    });
  });

  it('tells overlapping periods of each other', () => {
    const overlaps = entriesOf([say('2005/2014', 1), say('2014', 2), say('2014-07', 3), say('2016', 4)]).map((entry) =>
      entry.type === 'point' ? entry.overlaps : entry.referencePeriod,
    );
    expect(overlaps).toEqual([['2014', '2014-07'], ['2005/2014', '2014-07'], ['2005/2014', '2014'], '2015', []]);
  });

  it('takes periods that share a single day for overlapping', () => {
    const [first, second] = entriesOf([say('2014/2015-01-01', 1), say('2015', 2)]);
    expect([first, second]).toMatchObject([{ overlaps: ['2015'] }, { overlaps: ['2014/2015-01-01'] }]);
  });

  it('keeps several indicators apart, with a break of what is measured and its unit', () => {
    const observations = [say('2014', 1), say('2014', 2, 'table-2016', { indicator: 'widgets' })];
    const [series] = listSeries({ ...dataset, observations }, { indicator: ['jobs', 'widgets'], subject: 'alpha' });
    expect(series?.entries).toMatchObject([
      { observation: observations[0], others: [] },
      {
        observation: observations[1],
        breaks: [
          { kind: 'indicator', from: 'jobs', to: 'widgets' },
          { kind: 'unit', from: 'job', to: 'untranslated' },
        ],
      },
    ]);
  });

  it('is one for each subject and counterpart', () => {
    const observations = [
      say('2014', 1, 'table-2016', { counterpart: 'union' }),
      say('2014', 2),
      say('2014', 3, 'table-2016', { subject: company('beta') }),
    ];
    const found = listSeries({ ...dataset, observations }, { indicator: 'jobs', subject: ['alpha', 'beta'] });
    expect(found.map(({ subject, counterpart }) => [subject.id, counterpart])).toEqual([
      ['alpha', undefined],
      ['alpha', 'union'],
      ['beta', undefined],
    ]);
  });

  it('knows nothing of later sources', () => {
    const observations = [say('2014', 1), say('2014', 2, 'news-2024'), say('2020', 3, 'news-2024')];
    const [series] = listSeries({ ...dataset, observations }, { ...jobs, asOf: '2016' });
    expect(write(series?.entries ?? [])).toEqual(['2014 1']);
  });

  it('leaves nothing out, whatever the order of the dataset', () => {
    const period = fc.constantFrom('2010', '2012', '2012~', '2014/2016', '2015', '201X', '2020-03', '2020/..');
    const source = fc.constantFrom<TestVocabulary['source'][]>('table-2016', 'page-2021', 'news-2024');
    const drawn = fc.uniqueArray(fc.tuple(period, fc.nat(3), source), { selector: String, maxLength: 12 });
    fc.assert(
      fc.property(drawn, (claims) => {
        const observations = claims.map((claim) => say(...claim));
        const entries = entriesOf(observations);
        const told = entries.flatMap((entry) => (entry.type === 'point' ? [entry.observation, ...entry.others] : []));
        expect(new Set(told)).toEqual(new Set(observations));
        expect(told).toHaveLength(observations.length);
        expect(entriesOf(observations.toReversed())).toEqual(entries);
      }),
    );
  });

  it('refuses a policy that does not exist', () => {
    const list = () => listSeries(dataset, jobs, { policy: 'latest' as ClaimPolicy });
    expect(list).toThrow(QueryError);
  });

  it('tells the forecasts of the real market with the years between them', () => {
    const [market] = listSeries(walbio as Dataset, { indicator: 'market-size', subject: 'atmp' });
    expect(market?.entries.map(({ type, referencePeriod }) => [type, referencePeriod])).toEqual([
      ['point', '2025'],
      ['gap', '2026/2031'],
      ['point', '2032'],
    ]);
  });
});
