import type { Area, Dataset, Observation, Source } from '@walbio/data';
import { dataset } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';

/** A place that is not: what is said of it can be taken for a fact of nowhere. */
const area: Area = {
  id: 'example-region',
  name: { en: 'An example region', fr: 'Une région d’exemple', nl: 'Een voorbeeldregio', de: 'Eine Beispielregion' },
  kind: 'region',
  citations: [cite('example-yearbook', 'example region')],
};

/** A dataset of invented figures, for what the published ones do not have: a series, and claims that exclude each other. */
export const exampleDataset: Dataset = {
  ...dataset,
  sources: [
    describeSource('example-yearbook', 'An example yearbook'),
    describeSource('example-survey', 'An example survey'),
  ],
  areas: [area],
  organizations: [],
  people: [],
  programmes: [],
  products: [],
  observations: [
    ...['180', '250', '~240', '>260'].map((value, index) => say('biotech-companies', value, `${2012 + index}`)),
    say('biotech-companies', '>350', '2019'),
    { ...say('biotech-companies', '420', '2022'), status: 'forecast' },
    { ...say('life-science-companies', '>350', '2019'), status: 'provisional' },
    say('life-science-companies', '300', '2019', 'example-survey'),
  ],
  relations: [],
  events: [],
  corrections: [],
  redirects: [],
};

function say(indicator: string, value: string, referencePeriod: string, source = 'example-yearbook'): Observation {
  return {
    id: `example-region.${indicator}.${source}.${referencePeriod}`,
    indicator,
    subject: { kind: 'area', id: area.id },
    value: parseQuantity(value),
    referencePeriod,
    periodBasis: 'stated',
    status: 'normal',
    citations: [cite(source, `${value} in ${referencePeriod}`)],
  };
}

function cite(source: string, exact: string): Observation['citations'][number] {
  return { source, selector: { type: 'TextQuoteSelector', exact } };
}

function describeSource(id: string, title: string): Source {
  const [model] = dataset.sources;
  return {
    ...(model as Source),
    id,
    title,
    publisher: 'Example Press',
    issued: '2020',
    url: `https://example.org/${id}`,
  };
}
