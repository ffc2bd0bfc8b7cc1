import { describe, expect, it, test } from 'vitest';
import { datasetSchema } from '../../src/schema/published/index.ts';
import type { Dataset } from '../../src/types.ts';
import { listReferences } from '../../test/exports/list-references.ts';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { collectionNames } from '../../src/collections.ts';
import { recordCollections } from '../../src/record-path.ts';
import { exportRecords } from './records.ts';

const files = exportRecords(fullDataset);
const read = (path: string): Dataset => JSON.parse(files[`records/${path}.json`] as string) as Dataset;
const idsOf = (slice: Dataset): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(slice).flatMap(([collection, records]) =>
      Array.isArray(records) && records.length > 0 ? [[collection, records.map(({ id }: { id: string }) => id)]] : [],
    ),
  );

describe('the file of every record', () => {
  it('is there, and so is one for each id that moved', () => {
    const paths = recordCollections.flatMap((name) => fullDataset[name].map(({ id }) => `records/${name}/${id}.json`));
    expect(Object.keys(files).sort()).toEqual(
      [
        ...paths,
        'records/organizations/cardio3.json',
        'records/organizations/promethera-old.json',
        'records/organizations/two-companies.json',
        'records/indicators/headcount.json',
      ].sort(),
    );
  });

  test.each(Object.entries(files))('%s is a dataset of the published form', (_, text) => {
    const slice = JSON.parse(text) as Dataset;
    expect(datasetSchema.parse(slice)).toEqual(slice);
    expect(slice).toMatchObject({ version: '1.0.0', issued: '2026-01-31', license: 'CC-BY-4.0' });
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
      expect(slice[name]).toEqual(fullDataset[name].filter(({ id }) => ids.has(id)));
    }
  });
});

describe('the file of an organization', () => {
  it('has its observations, relations both ways, events, the figures of its events and products, and corrections', () => {
    expect(idsOf(read('organizations/promethera'))).toEqual({
      sources: ['page-2021', 'report-2016'],
      areas: ['belgium', 'wallonia'],
      organizations: ['promethera', 'uclouvain'],
      people: ['ann-able'],
      products: ['nkr-2'],
      units: ['euro', 'job'],
      codelists: [
        ...['area-kind', 'clinical-phase', 'event-kind', 'identifier-scheme', 'organization-kind'],
        ...['participant-role', 'product-kind', 'relation-kind'],
      ],
      indicators: ['funds', 'jobs', 'launch', 'phase'],
      observations: [
        ...['nkr-2.launch.report-2016', 'promethera.funds.page-2021', 'promethera.jobs.page-2021'],
        ...['promethera.jobs.report-2016', 'promethera.launch.report-2016', 'promethera.phase.report-2016'],
        'round-2013.funds.report-2016',
      ],
      relations: [
        ...['ann-able.works-for.promethera', 'nkr-2.developed-by.promethera', 'promethera.based-in.belgium'],
        ...['promethera.based-in.wallonia', 'promethera.spin-off-of'],
      ],
      events: ['nkr-2-acquisition', 'round-2013'],
      corrections: ['fifteen', 'spelling'],
    });
  });

  it('has of a record that is only named no more than the record', () => {
    expect(idsOf(read('organizations/uclouvain'))['observations']).toEqual(['round-2013.funds.report-2016']);
    expect(idsOf(read('organizations/uclouvain'))['organizations']).toEqual(['promethera', 'uclouvain']);
  });

  it('has of code lists the codes that occur', () => {
    const codes = read('organizations/promethera').codelists.map(({ id, codes }) => [
      id,
      codes.map(({ code }) => code),
    ]);
    expect(Object.fromEntries(codes)).toEqual({
      'area-kind': ['country', 'region'],
      'clinical-phase': ['phase-1'],
      'event-kind': ['acquisition', 'funding-round'],
      'identifier-scheme': ['company-register'],
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
    expect(idsOf(read('observations/promethera.jobs.report-2016'))).toMatchObject({
      organizations: ['promethera'],
      units: ['job'],
      indicators: ['jobs'],
      observations: ['promethera.jobs.report-2016'],
      corrections: ['fifteen'],
    });
  });

  it('has of a source what corrects it', () => {
    expect(idsOf(read('sources/page-2021'))).toEqual({ sources: ['page-2021'] });
    expect(idsOf(read('sources/report-2016'))).toMatchObject({ corrections: ['fifteen'] });
  });

  it('has of identifiers their schemes, and the sources that print them', () => {
    const slice = read('programmes/win2wal');
    expect(idsOf(slice)).toEqual({
      sources: ['page-2021', 'report-2016'],
      programmes: ['win2wal'],
      codelists: ['identifier-scheme', 'programme-kind'],
    });
    expect(slice.codelists[0]?.codes.map(({ code }) => code)).toEqual(['clinicaltrials', 'company-register']);
  });

  it('has of an event its figures', () => {
    expect(idsOf(read('events/round-2013'))['observations']).toEqual(['round-2013.funds.report-2016']);
  });
});

describe('the file of an id that moved', () => {
  it('has the redirect and what it leads to', () => {
    expect(read('organizations/promethera-old')).toEqual({
      ...read('organizations/promethera'),
      redirects: [{ id: 'promethera-old', kind: 'organization', reason: 'moved', targets: ['promethera'] }],
    });
  });

  it('has all that it split into', () => {
    expect(idsOf(read('organizations/two-companies'))).toMatchObject({
      organizations: ['bone-therapeutics', 'promethera', 'uclouvain'],
      redirects: ['two-companies'],
    });
  });
});

it('an id that moved has a file where the records of its collection have one', () => {
  const redirect = { id: 'former', reason: 'moved' } as const;
  const redirects = [
    { ...redirect, kind: 'unit', targets: ['euro'] },
    { ...redirect, kind: 'codelist', targets: ['clinical-phase'] },
    { ...redirect, kind: 'correction', targets: [fullDataset.corrections[0]?.id ?? ''] },
  ] as const;
  const files = Object.keys(exportRecords({ ...fullDataset, redirects }));
  expect(files.filter((file) => file.includes('/former.'))).toEqual(['records/corrections/former.json']);
});

it('a reference that leads nowhere is told', () => {
  expect(() => exportRecords({ ...fullDataset, units: [] })).toThrow(/no record “(euro|job)” in units/);
});
