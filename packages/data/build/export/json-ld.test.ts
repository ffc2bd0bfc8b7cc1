import { describe, expect, it, test } from 'vitest';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { exportDownloads } from './downloads.ts';
import { exportJsonLd } from './json-ld.ts';

type Node = Readonly<Record<string, unknown>>;

const document = JSON.parse(exportJsonLd(fullDataset)['data.jsonld']) as {
  readonly '@context': string;
  readonly '@graph': readonly Node[];
};
const find = (id: string): Node => document['@graph'].find((node) => node['@id'] === id) ?? {};
const observation = (id: string): Node => find(`records/observations/${id}.json`);
const property = (propertyID: string, value: unknown): Node => ({ '@type': 'PropertyValue', propertyID, value });

describe('the Dataset', () => {
  it('says which release it is, under which licence, and from which sources', () => {
    expect(document['@context']).toBe('https://schema.org/');
    expect(find('#dataset')).toMatchObject({
      '@type': 'Dataset',
      version: '1.0.0',
      datePublished: '2026-01-31',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      citation: ['brochure-2016', 'page-2021', 'report-2016'].map((id) => ({ '@id': `records/sources/${id}.json` })),
    });
  });

  it('has a download for each file that ships, but for those of the records', () => {
    const paths = Object.keys(exportDownloads(fullDataset)).filter((path) => !path.startsWith('records/'));
    const downloads = find('#dataset')['distribution'] as readonly Node[];
    expect(downloads.map(({ contentUrl }) => contentUrl).sort()).toEqual(
      [...paths.filter((path) => path !== 'data.jsonld'), 'data.json'].sort(),
    );
  });
});

describe('a record', () => {
  it('is an Organization with its other names and identifiers, its place and the words that it rests on', () => {
    expect(find('records/organizations/promethera.json')).toEqual({
      '@id': 'records/organizations/promethera.json',
      '@type': 'Organization',
      identifier: [
        'promethera',
        {
          ...property('company-register', '0123.456.789'),
          subjectOf: [
            { '@type': 'Quotation', text: '0123.456.789', isPartOf: { '@id': 'records/sources/report-2016.json' } },
          ],
        },
      ],
      name: 'Promethera',
      alternateName: ['Hepatocytes BioSciences', '=PRMT'],
      keywords: { '@id': '#organization-kind/company', '@type': 'DefinedTerm', termCode: 'company' },
      description: [
        { '@language': 'en', '@value': 'Cell therapy, line one\nline two.' },
        { '@language': 'de', '@value': 'Zelltherapie.' },
      ],
      location: [{ '@id': 'records/areas/wallonia.json' }],
      subjectOf: [
        { '@type': 'Quotation', text: 'Promethera', isPartOf: { '@id': 'records/sources/page-2021.json' } },
        { '@type': 'Quotation', text: 'Promethera', isPartOf: { '@id': 'records/sources/report-2016.json' } },
      ],
    });
  });

  it('is a Person with a post', () => {
    expect(find('records/people/ann-able.json')).toMatchObject({
      '@type': 'Person',
      worksFor: [{ '@id': 'records/organizations/promethera.json' }],
      jobTitle: [
        { '@language': 'en', '@value': 'Chief executive' },
        { '@language': 'fr', '@value': 'Directrice générale' },
      ],
    });
  });

  it('is a Place in another', () => {
    expect(find('records/areas/wallonia.json')).toMatchObject({
      '@type': 'Place',
      containedInPlace: { '@id': 'records/areas/belgium.json' },
    });
  });

  it('is an Event with those who acted in it', () => {
    expect(find('records/events/nkr-2-acquisition.json')).toMatchObject({
      '@type': 'Event',
      contributor: [
        { '@type': 'Role', roleName: 'acquirer', contributor: { '@id': 'records/organizations/promethera.json' } },
      ],
      about: [{ '@id': 'records/products/nkr-2.json' }],
    });
    expect(find('records/events/nkr-2-acquisition.json')).not.toHaveProperty('startDate');
  });

  it('is a CorrectionComment about what it corrects; of a relation, about its subject', () => {
    expect(find('records/corrections/fifteen.json')).toMatchObject({
      '@type': 'CorrectionComment',
      name: '15; 16',
      about: [
        { '@id': 'records/observations/promethera.jobs.report-2016.json' },
        { '@id': 'records/people/ann-able.json' },
        { '@id': 'records/sources/report-2016.json' },
      ],
    });
  });

  it('has an identifier that leads to its own file', () => {
    const files = exportDownloads(fullDataset);
    const ids = document['@graph'].map((node) => String(node['@id'])).filter((id) => !id.startsWith('#'));
    expect(ids.filter((id) => !(id in files))).toEqual([]);
  });
});

describe('an Observation', () => {
  it('says what was measured of whom, when, and on which words it rests', () => {
    expect(observation('bone-therapeutics.funds.report-2016')).toEqual({
      '@id': 'records/observations/bone-therapeutics.funds.report-2016.json',
      '@type': 'Observation',
      identifier: 'bone-therapeutics.funds.report-2016',
      observationAbout: { '@id': 'records/organizations/bone-therapeutics.json' },
      measuredProperty: { '@id': 'records/indicators/funds.json' },
      variableMeasured: { '@id': 'records/indicators/funds.json' },
      observationDate: '2016-05-31',
      value: { '@type': 'MonetaryAmount', minValue: 90_000_000, currency: 'EUR' },
      additionalProperty: [property('minExclusive', true), property('periodBasis', 'issued')],
      isBasedOn: [{ '@type': 'Quotation', text: 'words', isPartOf: { '@id': 'records/sources/report-2016.json' } }],
    });
  });

  test.each([
    [
      'an exact number with its unit',
      'promethera.jobs.page-2021',
      { '@type': 'QuantitativeValue', value: 95, unitText: 'jobs' },
    ],
    [
      'both ends of a range',
      'promethera.funds.page-2021',
      { '@type': 'MonetaryAmount', minValue: 35_150_000.25, maxValue: 4_100_000_000, currency: 'EUR' },
    ],
    [
      'a symbol as the unit',
      'wallonia.share.report-2016',
      { '@type': 'QuantitativeValue', maxValue: 20, unitText: '%' },
    ],
    ['a date', 'nkr-2.launch.report-2016', '2019-02'],
    [
      'a date that is a bound behind its bound',
      'promethera.launch.report-2016',
      { '@type': 'PropertyValue', name: 'after', value: '2020' },
    ],
  ])('gives %s', (_, id, value) => {
    expect(observation(id)['value']).toEqual(value);
  });

  it('gives a code with its term', () => {
    expect(observation('promethera.phase.report-2016')).toMatchObject({
      value: 'phase-1',
      valueReference: { '@id': '#clinical-phase/phase-1', '@type': 'DefinedTerm', termCode: 'phase-1' },
    });
  });

  test.each([
    ['that a bound is no part of the range', 'promethera.funds.page-2021', property('maxExclusive', true)],
    ['that a number is about right', 'promethera.jobs.report-2016', property('approximate', true)],
    ['the fraction that was printed', 'wallonia.share.page-2021', property('fraction', '8/10')],
    ['that the period is the time of issue', 'promethera.funds.page-2021', property('periodBasis', 'issued')],
    ['that it is a forecast', 'promethera.launch.report-2016', property('status', 'forecast')],
    [
      'what it is compared with',
      'wallonia.share.page-2021',
      { ...property('counterpart', 'eu'), url: 'records/areas/eu.json' },
    ],
  ])('says %s', (_, id, expected) => {
    expect(observation(id)['additionalProperty']).toContainEqual(expected);
  });

  test.each([
    ['an interval', 'promethera.jobs.report-2016', '2005/2014'],
    ['a third of a year', 'promethera.jobs.page-2021', '2014-39'],
    ['a year that is about right', 'promethera.funds.page-2021', '2021~'],
  ])('marks %s as EDTF', (_, id, date) => {
    expect(observation(id)['observationDate']).toEqual({
      '@type': 'http://id.loc.gov/datatypes/edtf/EDTF',
      '@value': date,
    });
  });

  it('has nothing additional where there is nothing to say', () => {
    expect(observation('promethera.jobs.page-2021')).not.toHaveProperty('additionalProperty');
  });
});
