import type { Citation, Dataset, Indicator, Observation, Organization, Quantity, Source } from '@walbio/data';
import { createRandom } from '../search/random.ts';
import { emptyDataset } from './emptyDataset.ts';

/** The years that observations are about: twenty of them. */
export const firstYear = 2001;
const yearCount = 20;
const indicatorCount = 50;
const kindCount = 12;
/** Sources are issued four times a year, for three years longer than there is something to say of. */
const sourcesPerYear = 4;
const sourceCount = (yearCount + 3) * sourcesPerYear;

/** Exact numbers alone, or with ranges and “more than” among them. */
export type Variant = 'exact' | 'bounded';

/**
 * A dataset of so many observations, the same one for the same seed: organizations are one percent of that, of 12 kinds;
 * 50 indicators of one unit; at most one observation of an organization, indicator and year. One in ten cites two sources.
 * Collections are sorted by id, as the contract of datasets asks.
 */
export function createDataset(count: number, variant: Variant = 'exact', seed = 42): Dataset {
  const random = createRandom(seed);
  const organizations = createOrganizations(Math.max(1, Math.round(count / 100)), random);
  const sources = createSources();
  const citations = sources.map(({ id }) => createCitation(id));
  const indicators = Array.from({ length: indicatorCount }, (_, at) => createIndicator(at));
  const observations = createObservations(count, organizations, indicators, citations, variant, random);
  return { ...emptyDataset, ...terms, sources, organizations, indicators, observations };
}

const terms: Pick<Dataset, 'units' | 'codelists'> = {
  units: [{ id: 'euro', kind: 'amount', currency: 'EUR' }],
  codelists: [
    {
      id: 'organization-kind',
      label: { en: 'Kind of organization' },
      codes: Array.from({ length: kindCount }, (_, at) => ({ code: nameKind(at), label: { en: `Kind ${at}` } })),
    },
  ],
};

function nameKind(at: number): string {
  return `kind-${String(at).padStart(2, '0')}`;
}

function createOrganizations(count: number, random: () => number): readonly Organization[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `organization-${String(at).padStart(6, '0')}`,
    name: `Organization ${at}`,
    kind: nameKind(Math.floor(random() * kindCount)),
    citations: [],
  }));
}

function createIndicator(at: number): Indicator {
  const id = `indicator-${String(at).padStart(2, '0')}`;
  return { id, label: { en: `Indicator ${at}` }, valueType: 'quantity', unit: 'euro' };
}

function createSources(): readonly Source[] {
  return Array.from({ length: sourceCount }, (_, at) => {
    const [year, quarter] = [firstYear + Math.floor(at / sourcesPerYear), at % sourcesPerYear];
    const issued = `${year}-${String(quarter * 3 + 2).padStart(2, '0')}-15`;
    const id = `report-${issued.slice(0, 7)}`;
    return { id, title: `Report of ${issued}`, issued, language: 'en', capture: { file: `${id}.txt`, sha256: '' } };
  });
}

function createCitation(source: string): Citation {
  return { source, selector: { type: 'TextQuoteSelector', exact: `as ${source} says` } };
}

/** The text of a dataset is parsed, as it is where data come from a file: its strings are flat and none is shared. */
function parseAnew<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function createObservations(
  count: number,
  organizations: readonly Organization[],
  indicators: readonly Indicator[],
  citations: readonly Citation[],
  variant: Variant,
  random: () => number,
): readonly Observation[] {
  const taken = drawPlaces(count, organizations.length * indicatorCount * yearCount, random);
  const observations: Observation[] = [];
  organizations.forEach(({ id: subject }, organization) => {
    const found = indicators.flatMap(({ id: indicator }, at) => {
      const start = (organization * indicatorCount + at) * yearCount;
      const years = Array.from({ length: yearCount }, (_, year) => year).filter((year) => taken[start + year] === 1);
      const claims = years.map((year) => ({ subject, indicator, year, value: createValue(at, variant, random) }));
      return claims.map((claim) => createObservation(claim, citations, random)).sort((a, b) => (a.id < b.id ? -1 : 1));
    });
    for (const observation of parseAnew(found)) observations.push(observation);
  });
  return observations;
}

interface Claim {
  readonly subject: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: Quantity;
}

function createObservation(claim: Claim, citations: readonly Citation[], random: () => number): Observation {
  const { subject, indicator, year, value } = claim;
  const place = (year + 1) * sourcesPerYear + Math.floor(random() * 2 * sourcesPerYear);
  const cited = citations.slice(place, place + (random() < 0.1 ? 2 : 1));
  return {
    id: `${subject}.${indicator}.${cited[0]?.source}.${firstYear + year}`,
    indicator,
    subject: { kind: 'organization', id: subject },
    value,
    referencePeriod: String(firstYear + year),
    periodBasis: 'stated',
    status: 'normal',
    citations: cited,
  };
}

/** Hundreds up to a million, so that some are equal; ranges for every third indicator, “more than” for the next ones. */
function createValue(indicator: number, variant: Variant, random: () => number): Quantity {
  const number = Math.floor(random() * 10_000) * 100;
  if (variant === 'exact' || indicator % 3 === 2 || random() < 0.8) return { number };
  return indicator % 3 === 0 ? { min: number, max: number + 500 } : { minExclusive: number };
}

/** So many of all places, each marked with 1. */
function drawPlaces(count: number, places: number, random: () => number): Uint8Array {
  const taken = new Uint8Array(places);
  for (let drawn = 0; drawn < count;) {
    const place = Math.floor(random() * places);
    if (taken[place] === 1) continue;
    taken[place] = 1;
    drawn++;
  }
  return taken;
}
