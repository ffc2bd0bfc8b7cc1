import type { Correction, Dataset, Observation, ObservationStatus } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import { parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, company, dataset as typed, observe } from '../../test/dataset.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { isQuantity } from '../quantity/isQuantity.ts';
import { findLatest } from '../query/findLatest.ts';
import { QueryError } from '../query/QueryError.ts';
import { applyCorrections } from './applyCorrections.ts';
import type { ClaimPolicy } from './chooseClaim.ts';
import type { ClaimReason, ClaimRelation } from './claimPair.ts';
import { formatReason } from './formatReason.ts';
import { de } from './locale/de.ts';
import { en } from './locale/en.ts';
import { fr } from './locale/fr.ts';
import { nl } from './locale/nl.ts';
import { reconcileClaims } from './reconcileClaims.ts';
import type { ReconcileOptions } from './reconcileClaims.ts';

const dataset: Dataset = typed;
const real: Dataset = walbio;
const jobsOfAlpha = { indicator: 'jobs', subject: 'alpha' } as const;

type Claim = readonly [
  source: TestVocabulary['source'],
  value: string,
  period?: string,
  status?: ObservationStatus,
  extra?: Partial<Observation<TestVocabulary>>,
];

function claim([source, value, referencePeriod = '2015', status = 'normal', extra = {}]: Claim): Observation {
  const key = [value, referencePeriod, status].join(' ');
  const fields = { value: parseQuantity(value), referencePeriod, status, ...extra };
  return observe({ source, key, indicator: 'jobs', subject: company('alpha'), ...fields });
}

function hold(observations: readonly Observation[], corrections: readonly Correction[] = []): Dataset {
  return { ...dataset, observations, corrections };
}

function correct(kind: Correction['kind'], targets: readonly Observation[], holds?: string): Correction {
  return {
    id: kind,
    kind,
    targets: targets.map(({ id }) => ({ kind: 'observation', id })),
    printed: '1',
    ...(holds && { holds: { en: holds } }),
    reason: { en: 'Because.', fr: 'Parce que.' },
    citations: [cite('table-2016')],
  };
}

const sameOfTable = { source: 'page-2021', publisher: 'Agentur' } as const;

describe('two claims on the same thing', () => {
  it.each<[first: Claim, second: Claim, relation: ClaimRelation, reason: ClaimReason]>([
    [['table-2016', '110'], ['page-2021', '110'], 'agreeing', 'same-value'],
    [['table-2016', '>100'], ['page-2021', '110'], 'agreeing', 'compatible-value'],
    [['table-2016', '~100'], ['page-2021', '110'], 'agreeing', 'compatible-value'],
    [['table-2016', '110', '2015~'], ['page-2021', '110', '2015'], 'agreeing', 'same-value'],
    [['table-2016', '110'], ['page-2021', '95'], 'contradicting', 'exclusive-values'],
    [['table-2016', '>110'], ['page-2021', '110'], 'contradicting', 'exclusive-values'],
    [['page-2021', '110'], ['page-2021', '95'], 'contradicting', 'exclusive-values'],
    [['page-2021', '110', '2015', 'provisional'], ['page-2021', '95'], 'contradicting', 'exclusive-values'],
    [
      ['table-2016', '110', '2015', 'forecast'],
      ['page-2021', '95', '2015', 'forecast'],
      'contradicting',
      'exclusive-values',
    ],
    [['table-2016', '110', '2020', 'forecast'], ['page-2021', '95', '2020'], 'superseding', 'settled'],
    [['table-2016', '110', '2015', 'provisional'], ['page-2021', '95', '2015'], 'superseding', 'settled'],
    [['table-2016', '110'], ['page-2021', '95', '2015', 'target'], 'differing', 'other-status'],
    [['table-2016', '110', '2015'], ['page-2021', '95', '2020'], 'superseding', 'later-period'],
    [['table-2016', '110', '2014'], ['table-2016', '95', '2015'], 'differing', 'other-period'],
    [['table-2016', '110', '2015'], ['page-2021', '95', '2014'], 'differing', 'other-period'],
    [['table-2016', '110', '2015'], ['page-2021', '95', '2030', 'forecast'], 'differing', 'other-period'],
    [['table-2016', '110', '2005/2015'], ['page-2021', '95', '2015'], 'differing', 'overlapping-period'],
    [
      ['table-2016', '110', '2015', 'normal', { counterpart: 'union' }],
      ['page-2021', '110'],
      'differing',
      'other-counterpart',
    ],
    [
      ['table-2016', '110', '2015', 'normal', { value: { code: 'a' } }],
      ['page-2021', '1', '2015', 'normal', { value: { code: 'b' } }],
      'contradicting',
      'exclusive-values',
    ],
    [
      ['table-2016', '110', '2015', 'normal', { value: { date: '2020', bound: 'after' } }],
      ['page-2021', '1', '2015', 'normal', { value: { date: '2021-05' } }],
      'agreeing',
      'compatible-value',
    ],
    [
      ['table-2016', '110', '2015', 'normal', { value: { date: '2020', bound: 'after' } }],
      ['page-2021', '1', '2015', 'normal', { value: { date: '2020' } }],
      'contradicting',
      'exclusive-values',
    ],
  ])('%j, then %j: %s, %s', (first, second, relation, reason) => {
    const claims = [claim(first), claim(second)];
    const found = reconcileClaims(hold(claims), jobsOfAlpha);
    expect(found[relation]).toMatchObject([{ relation, reason }]);
    expect(found[relation][0]?.claims.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    const pairs = [found.agreeing, found.superseding, found.differing, found.contradicting];
    expect(pairs.flat()).toHaveLength(1);
  });

  it('supersede each other where one publisher revises its own figure', () => {
    const claims = [claim(['table-2016', '110']), claim(['page-2021', '95'])];
    const sources = dataset.sources.map((source) => ({ ...source, publisher: sameOfTable.publisher }));
    const { superseding, chosen } = reconcileClaims({ ...hold(claims), sources }, jobsOfAlpha);
    expect(superseding).toMatchObject([{ reason: 'same-publisher' }]);
    expect(superseding[0]?.claims[1]).toBe(claims[1]);
    expect(chosen).toEqual([claims[1]]);
  });

  it('contradict where a correction records it, whatever they measure', () => {
    const claims = [
      claim(['table-2016', '110']),
      claim(['page-2021', '5', '2020', 'normal', { indicator: 'widgets' }]),
    ];
    const recorded = correct('contradiction', claims);
    const asked = { indicator: ['jobs', 'widgets'], subject: 'alpha' } as const;
    const [pair] = reconcileClaims(hold(claims, [recorded]), asked).contradicting;
    expect(pair).toMatchObject({ reason: 'recorded', correction: recorded });
    expect(pair && formatReason(pair, { locale: 'fr' })).toEqual({ text: 'Parce que.', language: 'fr' });
    expect(reconcileClaims(hold(claims), asked).differing).toMatchObject([{ reason: 'other-indicator' }]);
  });
});

describe('the claim that is chosen', () => {
  const claims: readonly Claim[] = [
    ['table-2016', '~100', '2019'],
    ['table-2016', '>90', '2020'],
    ['page-2021', '110', '2018'],
    ['page-2021', '90-120', '2019'],
    ['news-2024', '200', '2015'],
    ['news-2024', '500', '2030', 'forecast'],
  ];
  it.each<[ClaimPolicy | undefined, string]>([
    [undefined, '>90'],
    ['latest-period', '>90'],
    ['latest-issued', '200'],
    ['most-precise', '110'],
    ['most-sources', '90-120'],
  ])('%s: %s', (policy, value) => {
    const options: ReconcileOptions = policy ? { policy } : {};
    const { chosen, policy: used } = reconcileClaims(hold(claims.map(claim)), jobsOfAlpha, options);
    expect(chosen.map((one) => isQuantity(one.value) && stringifyQuantity(one.value))).toEqual([value]);
    expect(used).toBe(policy ?? 'latest-period');
  });

  it.each([
    [['90-120', '100-110'], '100-110'],
    [['<20', '~<20'], '~<20'],
    [['>90', '90-1000'], '90-1000'],
    [['~100', '90-110'], '~100'],
  ])('is, of %j, %s as the most precise', (values, chosen) => {
    const held = hold(values.map((value) => claim(['table-2016', value])));
    const [found] = reconcileClaims(held, jobsOfAlpha, { policy: 'most-precise' }).chosen;
    expect(found?.value).toEqual(parseQuantity(chosen));
  });

  it('is the one that findLatest finds, by default', () => {
    const value = fc.integer({ min: 1, max: 9 }).map(String);
    const drawn = fc.tuple(
      fc.constantFrom<TestVocabulary['source'][]>('table-2016', 'page-2021', 'news-2024'),
      value,
      fc.constantFrom('2014', '2015', '2014/2016', '2020~'),
      fc.constantFrom<ObservationStatus[]>('normal', 'estimated'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(drawn, { minLength: 1, maxLength: 6, selector: String }), (claims) => {
        const held = hold(claims.map(claim));
        expect(reconcileClaims(held, jobsOfAlpha).chosen).toEqual([findLatest(held, jobsOfAlpha)]);
      }),
    );
  });

  it('does not know of sources that were issued later', () => {
    const { chosen, claims: known } = reconcileClaims(hold(claims.map(claim)), { ...jobsOfAlpha, asOf: '2016' });
    expect(known).toHaveLength(2);
    expect(chosen).toMatchObject([{ value: { minExclusive: 90 } }]);
  });

  it('stands for each thing that is asked at once', () => {
    const asked = { indicator: 'jobs', subject: ['alpha', 'beta'] } as const;
    expect(reconcileClaims(dataset, asked).chosen.map(({ id }) => id)).toEqual([
      'alpha.jobs.table-2016',
      'beta.jobs.table-2016',
    ]);
  });
});

describe('corrections', () => {
  const claims = [claim(['table-2016', '110']), claim(['page-2021', '95'])] as const;
  const apply = { corrections: 'apply' } as const;

  it('are shown, and change nothing, unless they are to be applied', () => {
    const error = correct('error', [claims[1]]);
    expect(reconcileClaims(hold(claims, [error]), jobsOfAlpha)).toMatchObject({
      chosen: [claims[1]],
      corrections: [error],
      setAside: [],
    });
  });

  it('are not known before all that they cite was issued', () => {
    const later = { ...correct('error', [claims[0]]), citations: [cite('news-2024')] };
    const held = hold(claims, [later]);
    expect(reconcileClaims(held, { ...jobsOfAlpha, asOf: '2021' }, apply)).toMatchObject({
      corrections: [],
      setAside: [],
    });
    expect(reconcileClaims(held, { ...jobsOfAlpha, asOf: '2024' }, apply)).toMatchObject({ setAside: [claims[0]] });
  });

  it('set aside what cannot be right where nobody knows what holds', () => {
    const error = correct('error', [claims[1]]);
    expect(reconcileClaims(hold(claims, [error]), jobsOfAlpha, apply)).toMatchObject({
      claims: [claims[0]],
      chosen: [claims[0]],
      corrections: [error],
      setAside: [claims[1]],
    });
    const applied = applyCorrections(hold(claims, [error]));
    expect(applied).toMatchObject({ setAside: [claims[1]], applied: [error], left: [] });
    expect(applied.dataset.observations).toEqual([claims[0]]);
  });

  it.each([
    ['an error of which it is known what holds', correct('error', [claims[1]], '100')],
    ['one side of a contradiction', correct('contradiction', [claims[1]])],
  ])('keep %s, and choose it last', (_, correction) => {
    const held = hold(claims, [correction]);
    expect(reconcileClaims(held, jobsOfAlpha, apply)).toMatchObject({ chosen: [claims[0]], setAside: [] });
    expect(applyCorrections(held)).toMatchObject({ dataset: held, setAside: [], left: [correction] });
  });

  it('do not move a choice for a doubt', () => {
    const held = hold(claims, [correct('doubt', [claims[1]])]);
    expect(reconcileClaims(held, jobsOfAlpha, apply).chosen).toEqual([claims[1]]);
  });

  it('take nothing back in the real dataset: each error was read as what holds', () => {
    expect(applyCorrections(real)).toMatchObject({ setAside: [], applied: [] });
    expect(applyCorrections(real).dataset).toBe(real);
  });
});

describe('reconcileClaims refuses', () => {
  it.each([
    [
      'a policy that does not exist',
      () => reconcileClaims(dataset, jobsOfAlpha, { policy: 'latest' as ClaimPolicy }),
      'did you mean “latest-period”',
    ],
    [
      'an indicator that is not known',
      () => reconcileClaims(dataset, { indicator: 'job', subject: 'alpha' }),
      'did you mean “jobs”',
    ],
    [
      'too much at once',
      () =>
        reconcileClaims(
          hold(Array.from({ length: 501 }, (_, index) => claim(['table-2016', `${index}`]))),
          jobsOfAlpha,
        ),
      'narrow the question',
    ],
  ])('%s', (_, reconcile, message) => {
    expect(reconcile).toThrow(QueryError);
    expect(reconcile).toThrow(message);
  });
});

describe('the reasons', () => {
  it.each([
    ['en', en],
    ['fr', fr],
    ['nl', nl],
    ['de', de],
  ] as const)('are all there in %s', (locale, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(new Set(Object.values(words)).size).toBe(Object.keys(en).length);
    const [pair] = reconcileClaims(
      hold([claim(['table-2016', '1']), claim(['page-2021', '2'])]),
      jobsOfAlpha,
    ).contradicting;
    expect(pair && formatReason(pair, { locale })).toEqual({ text: words['exclusive-values'], language: locale });
  });
});

describe('the real claims', () => {
  it('on employment in Wallonia measure something else each time, so none supersedes another', () => {
    const indicator = real.indicators
      .filter(({ unit, id }) => unit === 'job' && id.endsWith('jobs'))
      .map(({ id }) => id);
    const found = reconcileClaims(real, { indicator, subject: 'wallonia' });
    expect(found.claims.map(({ indicator }) => indicator)).toEqual([
      'health-sector-indirect-jobs',
      'health-sector-direct-jobs',
      'health-sector-jobs',
      'biomanufacturing-jobs',
      'atmp-direct-jobs',
      'atmp-jobs',
    ]);
    expect(found.superseding).toEqual([]);
    expect(new Set(found.differing.map(({ reason }) => reason))).toEqual(new Set(['other-indicator']));
    expect(found.corrections.map(({ id }) => id)).toContain('biomanufacturing-jobs-compared');
  });

  it('that the sector adds four or ten times what the neighbours have contradict, as a correction records', () => {
    const indicator = ['gross-value-added-ratio', 'pharma-economic-contribution-ratio'];
    expect(reconcileClaims(real, { indicator, subject: 'wallonia' }).contradicting).toMatchObject([
      { reason: 'recorded', correction: { id: 'ten-or-four-times-the-neighbours' } },
    ]);
  });

  it('on the market for 2025 and for 2032 both hold', () => {
    const { differing } = reconcileClaims(real, { indicator: 'market-size', subject: 'atmp' });
    expect(differing).toMatchObject([{ reason: 'other-period' }]);
  });
});
