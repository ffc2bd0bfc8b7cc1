import { describe, expect, it, test } from 'vitest';
import { datasetSchema } from '../../src/schema/published/index.ts';
import type { Dataset } from '../../src/types.ts';
import { listReferences } from '../../test/exports/list-references.ts';
import { sampleDataset } from '../../test/exports/sample-dataset.ts';
import { collectionNames } from '../../src/collections.ts';
import { exportRecords, recordCollections } from './records.ts';

const files = exportRecords(sampleDataset);
const read = (path: string): Dataset => JSON.parse(files[`records/${path}.json`] as string) as Dataset;
const idsOf = (slice: Dataset): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(slice).flatMap(([collection, records]) =>
      Array.isArray(records) && records.length > 0 ? [[collection, records.map(({ id }: { id: string }) => id)]] : [],
    ),
  );

describe('the file of every record', () => {
  it('is there, and so is one for each id that moved', () => {
    const paths = recordCollections.flatMap((name) =>
      sampleDataset[name].map(({ id }) => `records/${name}/${id}.json`),
    );
    expect(Object.keys(files).sort()).toEqual(
      [
        ...paths,
        'records/organizations/cardio3.json',
        'records/organizations/two-companies.json',
        'records/indicators/headcount.json',
      ].sort(),
    );
  });

  test.each(Object.entries(files))('%s is a dataset of the published form', (_, text) => {
    const slice = JSON.parse(text) as Dataset;
    expect(datasetSchema.parse(slice)).toEqual(slice);
    expect(slice).toMatchObject({ version: '1.2.3', issued: '2026-01-31', license: 'CC-BY-4.0' });
  });

  test.each(Object.entries(files))('%s has every record that it names', (_, text) => {
    const slice = JSON.parse(text) as Dataset;
    const found = listReferences(slice);
    const missing = found.filter(
      ({ collection, id }) => !(slice[collection] as readonly object[]).some((it) => 'id' in it && it.id === id),
    );
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(files))('%s has its records as the dataset has them, in its order', (_, text) => {
    const slice = JSON.parse(text) as Dataset;
    for (const name of collectionNames.filter((name) => name !== 'codelists' && name !== 'redirects')) {
      const ids = new Set(slice[name].map(({ id }) => id));
      expect(slice[name]).toEqual(sampleDataset[name].filter(({ id }) => ids.has(id)));
    }
  });
});

describe('the file of an organization', () => {
  it('has its observations, relations both ways, events, the figures of its events and products, and corrections', () => {
    expect(idsOf(read('organizations/celyad'))).toEqual({
      sources: ['page-2021', 'report-2016'],
      areas: ['belgium', 'wallonia'],
      organizations: ['celyad', 'uclouvain'],
      people: ['ann-able'],
      products: ['nkr-2'],
      units: ['euro', 'job'],
      codelists: [
        ...['area-kind', 'clinical-phase', 'event-kind', 'organization-kind'],
        ...['participant-role', 'product-kind', 'relation-kind'],
      ],
      indicators: ['funds', 'jobs', 'launch', 'phase'],
      observations: [
        ...['celyad.funds.page-2021', 'celyad.jobs.page-2021', 'celyad.jobs.report-2016', 'celyad.launch.report-2016'],
        ...['celyad.phase.report-2016', 'nkr-2.launch.report-2016', 'round-2013.funds.report-2016'],
      ],
      relations: [
        ...['ann-able.works-for.celyad', 'celyad.based-in.belgium', 'celyad.based-in.wallonia', 'celyad.spin-off-of'],
        'nkr-2.developed-by.celyad',
      ],
      events: ['nkr-2-acquisition', 'round-2013'],
      corrections: ['fifteen', 'spelling'],
    });
  });

  it('has of a record that is only named no more than the record', () => {
    expect(idsOf(read('organizations/uclouvain'))['observations']).toEqual(['round-2013.funds.report-2016']);
    expect(idsOf(read('organizations/uclouvain'))['organizations']).toEqual(['celyad', 'uclouvain']);
  });

  it('has of code lists the codes that occur', () => {
    const codes = read('organizations/celyad').codelists.map(({ id, codes }) => [id, codes.map(({ code }) => code)]);
    expect(Object.fromEntries(codes)).toEqual({
      'area-kind': ['country', 'region'],
      'clinical-phase': ['phase-1'],
      'event-kind': ['acquisition', 'funding-round'],
      'organization-kind': ['company', 'university'],
      'participant-role': ['acquirer', 'investor', 'product', 'recipient'],
      'product-kind': ['therapy'],
      'relation-kind': ['based-in', 'developed-by', 'spin-off-of', 'works-for'],
    });
  });
});

describe('the file of a record of another kind', () => {
  it('has of an indicator its unit, or its whole code list, and no observations', () => {
    expect(idsOf(read('indicators/jobs'))).toEqual({ units: ['job'], indicators: ['jobs'] });
    expect(read('indicators/phase').codelists[0]?.codes).toHaveLength(3);
  });

  it('has of an observation what it is about and what corrects it', () => {
    expect(idsOf(read('observations/celyad.jobs.report-2016'))).toMatchObject({
      organizations: ['celyad'],
      units: ['job'],
      indicators: ['jobs'],
      observations: ['celyad.jobs.report-2016'],
      corrections: ['fifteen'],
    });
  });

  it('has of a source what corrects it', () => {
    expect(idsOf(read('sources/page-2021'))).toEqual({ sources: ['page-2021'] });
    expect(idsOf(read('sources/report-2016'))).toMatchObject({ corrections: ['fifteen'] });
  });

  it('has of an event its figures', () => {
    expect(idsOf(read('events/round-2013'))['observations']).toEqual(['round-2013.funds.report-2016']);
  });
});

describe('the file of an id that moved', () => {
  it('has the redirect and what it leads to', () => {
    expect(read('organizations/cardio3')).toEqual({
      ...read('organizations/celyad'),
      redirects: [{ id: 'cardio3', kind: 'organization', reason: 'moved', targets: ['celyad'] }],
    });
  });

  it('has all that it split into', () => {
    expect(idsOf(read('organizations/two-companies'))).toMatchObject({
      organizations: ['bone-therapeutics', 'celyad', 'uclouvain'],
      redirects: ['two-companies'],
    });
  });
});

it('a reference that leads nowhere is told', () => {
  expect(() => exportRecords({ ...sampleDataset, units: [] })).toThrow(/no record “(euro|job)” in units/);
});
