import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { findRecord } from './findRecord.ts';
import { findRedirect } from './findRedirect.ts';
import { findSubject } from './findSubject.ts';
import { QueryError } from './QueryError.ts';

const dataset: Dataset = typed;

describe('findRecord', () => {
  it.each([
    ['source', 'news-2024'],
    ['area', 'region'],
    ['organization', 'alpha'],
    ['person', 'ada'],
    ['unit', 'euro'],
    ['codelist', 'phase'],
    ['indicator', 'jobs'],
    ['observation', 'alpha.jobs.table-2016'],
    ['relation', 'alpha.based-in.region'],
    ['event', 'merger'],
    ['correction', 'five-jobs'],
  ] as const)('finds a %s by its id', (kind, id) => {
    expect(findRecord(dataset, kind, id)?.id).toBe(id);
  });

  it('follows an id that moved', () => {
    expect(findRecord(dataset, 'organization', 'alpha-old')?.name).toBe('Alpha');
    expect(findRecord(dataset, 'indicator', 'employees')?.id).toBe('jobs');
  });

  it.each([
    ['unit', 'euro'],
    ['codelist', 'phase'],
    ['correction', 'five-jobs'],
  ] as const)('follows a %s that moved', (kind, id) => {
    const moved: Dataset = { ...dataset, redirects: [{ id: 'former', kind, reason: 'moved', targets: [id] }] };
    expect(findRecord(moved, kind, 'former')?.id).toBe(id);
  });

  it.each([
    ['an id that stands for nothing', 'organization', 'nobody'],
    ['an id of another kind', 'area', 'alpha'],
    ['an id that moved within another kind', 'area', 'alpha-old'],
    ['an id that split', 'organization', 'gamma-delta'],
    ['an id that moved to itself', 'organization', 'ouroboros'],
    ['the name of a property of every object', 'organization', '__proto__'],
  ] as const)('finds nothing for %s', (_, kind, id) => {
    expect(findRecord(dataset, kind, id)).toBeUndefined();
  });

  it('names the nearest kind when there is no such kind', () => {
    const ask = (): unknown => findRecord(dataset, 'organisation' as 'organization', 'alpha');
    expect(ask).toThrow(QueryError);
    expect(ask).toThrow('findRecord: “organisation” is not a kind of record; did you mean “organization”?');
    expect(() => findRecord(dataset, '__proto__' as 'area', 'alpha')).toThrow(QueryError);
  });

  it('asks each dataset for itself', () => {
    const other: Dataset = { ...dataset, organizations: [] };
    expect(findRecord(dataset, 'organization', 'alpha')).toBeDefined();
    expect(findRecord(other, 'organization', 'alpha')).toBeUndefined();
  });
});

describe('findRedirect', () => {
  it('tells the parts that an id split into', () => {
    expect(findRedirect(dataset, 'organization', 'gamma-delta')?.targets).toEqual(['gamma', 'delta']);
  });

  it('finds nothing for an id that stands, or that is of another kind', () => {
    expect(findRedirect(dataset, 'organization', 'alpha')).toBeUndefined();
    expect(findRedirect(dataset, 'person', 'gamma-delta')).toBeUndefined();
  });
});

describe('findSubject', () => {
  it.each([
    ['alpha', 'organization'],
    ['region', 'area'],
    ['ada', 'person'],
    ['merger', 'event'],
    ['alpha-old', 'organization'],
  ])('finds %s by its id alone, as %s', (id, kind) => {
    expect(findSubject(dataset, id)?.kind).toBe(kind);
  });

  it('finds by reference, and only in its kind', () => {
    expect(findSubject(dataset, { kind: 'person', id: 'ada' })?.record.id).toBe('ada');
    expect(findSubject(dataset, { kind: 'area', id: 'ada' })).toBeUndefined();
  });

  it('finds nothing for an id that is of no subject', () => {
    expect(findSubject(dataset, 'jobs')).toBeUndefined();
    expect(findSubject(dataset, 'gamma-delta')).toBeUndefined();
  });
});
