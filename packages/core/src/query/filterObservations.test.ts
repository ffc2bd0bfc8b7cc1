import type { Dataset } from '@walbio/data';
import { EdtfError } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import type { EventCriteria, ObservationCriteria, RelationCriteria } from './criteria.ts';
import { filterEvents } from './filterEvents.ts';
import { filterObservations } from './filterObservations.ts';
import { filterRelations } from './filterRelations.ts';
import { QueryError } from './QueryError.ts';

const dataset: Dataset = typed;

function ids(records: readonly { readonly id: string }[]): string {
  return records.map(({ id }) => id).join(' ');
}

describe('filterObservations', () => {
  it.each<[sentence: string, criteria: ObservationCriteria, ids: string]>([
    ['one indicator of one subject', { indicator: 'jobs', subject: 'alpha' }, 'alpha.jobs.table-2016'],
    [
      'one indicator of several subjects',
      { indicator: 'jobs', subject: ['beta', 'alpha'] },
      'alpha.jobs.table-2016 beta.jobs.table-2016',
    ],
    ['several indicators', { indicator: ['phase', 'launch'] }, 'alpha.launch.table-2016 alpha.phase.table-2016'],
    ['a subject that is an event', { subject: 'alpha-round' }, 'alpha-round.funds.news-2024'],
    ['a subject whose id moved', { subject: 'alpha-old', indicator: 'jobs' }, 'alpha.jobs.table-2016'],
    ['an indicator whose id moved', { subject: 'alpha', indicator: 'employees' }, 'alpha.jobs.table-2016'],
    ['a source', { source: 'page-2021', subject: 'region' }, 'region.companies.page-2021 region.times.page-2021'],
    ['a status', { status: ['forecast', 'target'] }, 'alpha.launch.table-2016 region.companies.news-2024.2030'],
    ['a counterpart', { counterpart: 'union' }, 'country.rank.page-2021 country.share.page-2021'],
    ['what was said by 2021', { indicator: 'companies', asOf: '2021' }, 'region.companies.page-2021'],
    ['what holds in a period', { indicator: 'companies', during: '2018/2020' }, 'region.companies.news-2024'],
    ['what was said by 2016 about 2021', { asOf: '2016', during: '2021' }, ''],
    ['none of an empty list', { subject: [] }, ''],
  ])('finds %s', (_, criteria, expected) => {
    expect(ids(filterObservations(dataset, criteria))).toBe(expected);
  });

  it('finds everything without criteria, in the order of the dataset', () => {
    expect(filterObservations(dataset, {})).toEqual(dataset.observations);
  });

  it.each<[criteria: object, message: string]>([
    [{ indicater: 'jobs' }, 'filterObservations: “indicater” is not a criterion; did you mean “indicator”?'],
    [{ indicator: 'job' }, 'filterObservations: “job” is not an indicator of this dataset; did you mean “jobs”?'],
    [{ subject: ['alpha', 'Bet'] }, 'filterObservations: “Bet” is not a subject of this dataset; did you mean “beta”?'],
    [{ source: 'table-2015' }, '“table-2015” is not a source of this dataset; did you mean “table-2016”?'],
    [{ status: 'forcast' }, '“forcast” is not a status; did you mean “forecast”?'],
    [{ counterpart: 'alpha' }, '“alpha” is not an area of this dataset'],
    [{ subject: 'gamma-delta' }, '“gamma-delta” split into gamma, delta; ask for these'],
    [
      { subject: undefined },
      'filterObservations: “undefined” is not a text for “subject”; leave it out to ask for all',
    ],
    [{ asOf: 2016 }, '“2016” is not a text for “asOf”'],
    [{ asOf: '2016/..' }, 'asOf: “2016/..” is not a date that has an end'],
    [{ __proto__: null, constructor: 'x' }, '“constructor” is not a criterion'],
    [JSON.parse('{"__proto__": "x"}') as object, '“__proto__” is not a criterion'],
  ])('refuses %j', (criteria, message) => {
    const ask = (): unknown => filterObservations(dataset, criteria);
    expect(ask).toThrow(QueryError);
    expect(ask).toThrow(message);
  });

  it.each([{ asOf: 'soon' }, { during: '2016-13' }])('refuses a date that is none: %j', (criteria) => {
    expect(() => filterObservations(dataset, criteria)).toThrow(EdtfError);
  });

  it('answers a name of a million letters in bounded time', () => {
    expect(() => filterObservations(dataset, { subject: 'x'.repeat(1e6) })).toThrow(QueryError);
  });
});

describe('filterEvents', () => {
  it.each<[sentence: string, criteria: EventCriteria, ids: string]>([
    ['a kind', { kind: 'founding' }, 'alpha-founding'],
    ['a participant', { participant: 'beta' }, 'merger'],
    ['a participant of several', { participant: ['ada', 'beta'] }, 'alpha-founding merger'],
    ['a place', { area: 'region' }, 'alpha-founding'],
    ['a source', { source: 'table-2016' }, 'alpha-founding'],
    ['a period; what is not dated is left out', { during: '2013/2014' }, 'alpha-round merger'],
    ['a kind that is listed and has no event', { kind: 'award', participant: 'beta' }, ''],
  ])('finds events of %s', (_, criteria, expected) => {
    expect(ids(filterEvents(dataset, criteria))).toBe(expected);
  });

  it('names the nearest kind of event', () => {
    expect(() => filterEvents(dataset, { kind: 'foundin' })).toThrow('did you mean “founding”?');
  });
});

describe('filterRelations', () => {
  it.each<[sentence: string, criteria: RelationCriteria, ids: string]>([
    ['a kind and an object', { kind: 'member-of', object: 'pair' }, 'delta.member-of.pair gamma.member-of.pair'],
    ['a subject', { subject: 'beta' }, 'beta.member-of.five'],
    ['a period; what has none is left out', { during: '2016' }, ''],
  ])('finds relations of %s', (_, criteria, expected) => {
    expect(ids(filterRelations(dataset, criteria))).toBe(expected);
  });

  it('knows kinds that are in use but in no list', () => {
    expect(filterRelations(dataset, { kind: 'based-in' })).toHaveLength(1);
    expect(() => filterRelations(dataset, { kind: 'base-in' })).toThrow('did you mean “based-in”?');
  });
});
