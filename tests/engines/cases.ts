import { it } from 'vitest';
import type { LoadedDataset } from './compareAnswers.ts';
import type { Engine } from './engine.ts';
import { loadDatasets } from './loadDatasets.ts';
import { assertSameAnswer } from './oracle.ts';

const possible = { certainty: 'possible' } as const;
const ids = { select: ['id'] } as const;

/** Queries that random ones meet too seldom. */
const cases: readonly (readonly [string, object])[] = [
  ['an empty list, where there is no text', { from: 'observations', where: { counterpart: { in: [] } }, ...possible }],
  ['no empty list', { from: 'observations', where: { not: { counterpart: { in: [] } } }, ...ids }],
  ['an empty list of numbers', { from: 'observations', where: { value: { in: [] } }, ...possible }],
  [
    'a list behind a missing record',
    { from: 'observations', where: { 'counterpart.source': 'source-01' }, ...possible, ...ids },
  ],
  ['no item of it', { from: 'observations', where: { not: { 'counterpart.source': 'source-01' } }, ...ids }],
  [
    'a list that is there, behind it',
    { from: 'observations', where: { 'counterpart.source': { exists: true } }, ...ids },
  ],
  ['a list that is not there', { from: 'observations', where: { 'counterpart.source': { exists: false } }, ...ids }],
  ['no alternate name', { from: 'organizations', where: { alternateName: { exists: false } }, ...ids }],
  [
    'participants without a record of a kind',
    { from: 'events', where: { 'participant.organization.name': { exists: false } }, ...ids },
  ],
  ['lists in lists', { from: 'corrections', where: { 'target.organization.source.author': { prefix: 'A' } }, ...ids }],
  [
    'quantities in lists',
    { from: 'corrections', where: { 'target.observation.value': { gte: 1 } }, select: ['target.observation.value'] },
  ],
  [
    'periods in lists',
    { from: 'corrections', where: { 'target.observation.referencePeriod': { overlaps: '2016' } }, ...ids },
  ],
  [
    'four references',
    { from: 'corrections', select: ['target.observation.indicator.unit.kind', 'target.event.area.within.name'] },
  ],
  [
    'units of codes and dates',
    { from: 'observations', where: { 'indicator.unit.kind': { ne: 'share' } }, ...possible, ...ids },
  ],
  ['nothing at all', { from: 'observations', where: { or: [] } }],
  ['everything', { from: 'events', where: { and: [], not: { or: [] } } }],
  [
    'the latest claims',
    { from: 'observations', latest: true, select: ['id', 'subject', 'indicator', 'referencePeriod'] },
  ],
  ...['2014', '2016', '2016-05', '2021'].map(
    (asOf) => [`the latest claims as of ${asOf}`, { from: 'observations', latest: true, asOf }] as const,
  ),
  ...['sources', 'observations', 'relations', 'events'].flatMap((from) =>
    ['2016', '2021', undefined].map(
      (asOf) =>
        [
          `the latest and the first of ${from} as of ${asOf ?? 'now'}`,
          {
            from,
            ...(asOf !== undefined && { asOf }),
            ...(from === 'sources'
              ? { groupBy: ['language'] }
              : from === 'observations'
                ? { groupBy: ['subjectKind'] }
                : { groupBy: ['kind'] }),
            aggregate: { last: { latest: 'id' }, first: { first: 'id' }, count: { count: true } },
            orderBy: ['-last'],
          },
        ] as const,
    ),
  ),
  ...['sum', 'mean', 'min', 'max', 'median'].flatMap((operation) =>
    [['id'], ['indicator'], ['subject', 'indicator'], ['indicator.unit', 'referencePeriod', 'subject']].map(
      (groupBy) =>
        [
          `${operation} by ${groupBy.join(', ')}`,
          {
            from: 'observations',
            where: { 'indicator.unit.kind': { in: ['amount', 'count'] } },
            groupBy,
            aggregate: { result: { [operation]: 'value' } },
            orderBy: ['-result'],
          },
        ] as const,
    ),
  ),
  [
    'periods and what is computed of them, in order',
    {
      from: 'observations',
      where: { 'indicator.unit.kind': 'amount' },
      groupBy: ['id', 'referencePeriod'],
      aggregate: { most: { max: 'value' } },
      orderBy: ['-referencePeriod', '-most'],
    },
  ],
  ['subjects of several kinds in order', { from: 'observations', orderBy: ['-subject'], select: ['subject'] }],
  [
    'groups of subjects of several kinds in order',
    { from: 'observations', groupBy: ['subject'], aggregate: { n: { countDistinct: 'subject' } } },
  ],
  [
    'shares that do not add up',
    { from: 'observations', aggregate: { all: { sum: 'value' } }, where: { 'indicator.unit': 'percent' } },
  ],
  ['units that do not go together', { from: 'observations', aggregate: { all: { max: 'value' } } }],
  [
    'the same thing twice',
    { from: 'observations', aggregate: { all: { sum: 'value' } }, where: { indicator: 'euro-a' } },
  ],
  [
    'sums of nothing',
    {
      from: 'observations',
      aggregate: { all: { sum: 'value' }, one: { max: 'value' } },
      where: { indicator: 'phase' },
    },
  ],
  ['groups of no record', { from: 'observations', aggregate: { count: { count: true } }, where: { or: [] } }],
  ['a page of groups behind the last', { from: 'events', groupBy: ['kind'], aggregate: {}, offset: 99 }],
];

/** Tests queries that say what is easily got wrong. */
export function testCases(engine: Engine | undefined): void {
  let loading: Promise<readonly LoadedDataset[]> | undefined;

  it.each(cases)('%s', async (_, query) => {
    loading ??= loadDatasets(engine!, 500, 2);
    for (const { dataset, schema } of await loading) {
      await assertSameAnswer(engine!, { dataset, schema, query, withEvidence: true, isOutgrown: false });
    }
  });
}
