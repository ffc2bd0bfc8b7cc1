import type { Correction, Dataset, Observation, Redirect } from '@walbio/data';
import { EdtfError } from '@walbio/data/notation';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, dataset as typed } from '../../test/dataset.ts';
import { findRecord } from './findRecord.ts';
import { QueryError } from './QueryError.ts';
import { nameCollection, recordKinds } from './recordKinds.ts';
import { takeAsOf } from './takeAsOf.ts';

const dataset: Dataset = typed;
const collections = recordKinds.map(nameCollection);

describe('takeAsOf', () => {
  it.each([
    ['2015', []],
    ['2016', ['table-2016']],
    ['2016-06', []],
    ['2016-12-31', ['table-2016']],
    ['2021', ['page-2021', 'table-2016']],
    ['2024-05-21', ['page-2021', 'table-2016']],
    ['2024-05-22', ['news-2024', 'page-2021', 'table-2016']],
  ])('knows as of %s the sources %j', (date, sources) => {
    expect(takeAsOf(dataset, date).sources.map(({ id }) => id)).toEqual(sources);
  });

  it('keeps a statement with the citations that count', () => {
    const then = takeAsOf(dataset, '2016');
    expect(then.events.map(({ id }) => id)).toEqual(['alpha-founding']);
    expect(then.observations.every(({ id }) => id.endsWith('table-2016'))).toBe(true);
    expect(then.corrections.map(({ id }) => id)).toEqual(['five-jobs']);
  });

  it('drops names and identifiers that were not known, and keeps records that are spoken of', () => {
    const then = takeAsOf(dataset, '2016');
    expect(findRecord(then, 'organization', 'alpha')).toMatchObject({ alternateNames: [], identifiers: [] });
    expect(findRecord(takeAsOf(dataset, '2024'), 'organization', 'alpha')?.identifiers).toHaveLength(1);
    expect(findRecord(then, 'person', 'ada')?.citations).toEqual([]);
    expect(findRecord(then, 'area', 'region')?.citations).toEqual([]);
    expect(findRecord(takeAsOf(dataset, '2015'), 'person', 'ada')).toBeUndefined();
  });

  it('drops a correction of what was not yet said, and one whose second side was not', () => {
    const [five] = dataset.corrections.filter(({ id }) => id === 'five-jobs') as [Correction];
    const later: Correction = {
      ...five,
      id: 'later',
      targets: [{ kind: 'observation', id: 'alpha.widgets.news-2024' }],
    };
    const both: Correction = { ...five, id: 'both', citations: [...five.citations, cite('news-2024')] };
    const then = takeAsOf({ ...dataset, corrections: [both, five, later] }, '2016');
    expect(then.corrections.map(({ id }) => id)).toEqual(['five-jobs']);
  });

  it('drops what is said of an event that was not known, and redirects to what is gone', () => {
    const figure = {
      ...(dataset.observations[0] as Observation),
      subject: { kind: 'event', id: 'merger' },
      citations: [cite('table-2016')],
    } as const;
    const redirects: Redirect[] = [{ id: 'old', kind: 'event', reason: 'moved', targets: ['merger'] }];
    const then = takeAsOf({ ...dataset, observations: [figure], redirects }, '2016');
    expect(then).toMatchObject({ observations: [], redirects: [] });
  });

  it('leaves no reference without its record', () => {
    const then = takeAsOf(dataset, '2016');
    const ends = [
      ...then.observations.map(({ subject }) => subject),
      ...then.relations.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
      ...then.events.flatMap(({ participants }) => participants),
      ...then.corrections.flatMap(({ targets }) => targets),
    ];
    expect(ends.filter(({ kind, id }) => !findRecord(then, kind, id))).toEqual([]);
  });

  it('keeps the dataset that it was given as it was', () => {
    const before = JSON.stringify(dataset);
    takeAsOf(dataset, '2016');
    expect(JSON.stringify(dataset)).toBe(before);
  });

  it('keeps at a later date all that it keeps at an earlier one', () => {
    const date = fc.date({ min: new Date('2015-01-01'), max: new Date('2025-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [early, late] = [a, b]
          .sort((one, other) => one.getTime() - other.getTime())
          .map((day) => takeAsOf(dataset, day.toISOString().slice(0, 10))) as [Dataset, Dataset];
        for (const collection of collections) {
          const ids = new Set(late[collection].map(({ id }) => id));
          expect(early[collection].filter(({ id }) => !ids.has(id))).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['soon', EdtfError],
    ['2016/..', QueryError],
  ])('refuses %s', (date, error) => {
    expect(() => takeAsOf(dataset, date)).toThrow(error);
  });
});
