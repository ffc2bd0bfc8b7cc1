import type { Area, Dataset, Observation, Reference, Relation } from '@walbio/data';
import { expect, it } from 'vitest';
import { createDataset } from './createDataset.ts';
import type { Engine } from './engine.ts';
import { loadDataset } from './loadDatasets.ts';
import { assertSameAnswer } from './oracle.ts';

const plain = createDataset(3);

/** Each area lies in the one before it, and the first organizations are members of one another in a circle. */
const areas = plain.areas.map(({ within: _, ...area }, index): Area => {
  return index === 0 ? area : { ...area, within: plain.areas[index - 1]?.id as string };
});

const relations = ['00', '01', '02'].map((from, index): Relation => {
  const [subject, object] = [
    reference('organization', from),
    reference('organization', ['01', '02', '00'][index] ?? ''),
  ];
  return { ...(plain.relations[0] as Relation), id: `relation-${from}`, kind: 'member-of', subject, object };
});

function reference(kind: 'area' | 'organization', number: string): Reference {
  return { kind, id: `${kind}-${number}` };
}

const none = { organizations: plain.organizations, relations: [] };

/** Claims that are added up, each a subject and a period, and whether something would count twice. */
const cases: readonly (readonly [string, readonly (readonly [Reference, string])[], boolean, Partial<Dataset>])[] = [
  ['years that follow each other', [area('00', '2014'), area('00', '2015')], false, none],
  ['a year and a month of it', [area('00', '2014'), area('00', '2014-06')], true, none],
  ['periods that share one day', [area('00', '2014-12-31'), area('00', '2014-12-31/2015-03-01')], true, none],
  ['a day and the year after it', [area('00', '2014-12-31'), area('00', '2015')], false, none],
  ['open ends that meet', [area('00', '2014/..'), area('00', '2020/..')], true, none],
  ['open ends that do not meet', [area('00', '../2013'), area('00', '2014/..')], false, none],
  ['the same period twice', [area('00', '2016'), area('00', '2016~')], true, none],
  [
    'a long period and a later part of it',
    [area('00', '2010/2020'), area('00', '2011'), area('00', '2015')],
    true,
    none,
  ],
  ['two areas apart', [area('00', '2014'), organization('00', '2014')], false, none],
  ['an area and one within it', [area('00', '2014'), area('01', '2019')], true, none],
  ['an area and one within one within it', [area('04', '2014'), area('01', '2019')], true, none],
  ['a group and its member', [organization('00', '2014'), organization('01', '2014')], true, { relations }],
  ['a circle of members', [organization('00', '2014'), organization('02', '2014')], true, { relations }],
  [
    'organizations without such a relation',
    [organization('00', '2014'), organization('03', '2014')],
    false,
    { relations },
  ],
];

function area(number: string, period: string): readonly [Reference, string] {
  return [reference('area', number), period];
}

function organization(number: string, period: string): readonly [Reference, string] {
  return [reference('organization', number), period];
}

/** Tests that an engine notices what would be counted twice, and nothing else. */
export function testRepetition(engine: Engine | undefined): void {
  it.each(cases)('%s', async (name, claims, isRefused, changed) => {
    const model = plain.observations[0] as Observation;
    const observations = claims.map(([subject, referencePeriod], index): Observation => {
      const value = { number: index + 1 };
      return { ...model, id: `observation-${index}`, indicator: 'job-a', subject, referencePeriod, value };
    });
    const dataset = { ...plain, ...changed, areas, observations };
    const loaded = await loadDataset(engine!, name, dataset);
    const asked = { ...loaded, withEvidence: true, isOutgrown: false };
    const sum = { from: 'observations', aggregate: { all: { sum: 'value' } } };
    const { refusal } = await assertSameAnswer(engine!, { ...asked, query: sum });
    expect(refusal !== undefined).toBe(isRefused);
    const apart = await assertSameAnswer(engine!, { ...asked, query: { ...sum, groupBy: ['id'] } });
    expect(apart.rows).toHaveLength(claims.length);
  });
}
