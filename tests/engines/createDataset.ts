import type {
  Area,
  Citation,
  Correction,
  Dataset,
  Event,
  Named,
  Observation,
  Redirect,
  Reference,
  Relation,
  Source,
  Text,
} from '@walbio/data';
import { createQuantity, numbers } from './createQuantity.ts';
import { createRandom, maybe } from './random.ts';
import type { Random } from './random.ts';
import { codelists, indicators, kindsOf, units } from './terms.ts';

/** Periods of every form: parts of years, intervals, open ends, marks, and such as span the same days. */
export const periods = [
  ...['2014', '2015', '2016', '2016~', '2016?', '2016%', '2016-01-01/2016-12-31', '2016-01/2016-12', '2017', '2021~'],
  ...['2014-06', '2016-06', '2016-06-15', '2015-12-31', '2014-39', '2016-40', '2016-33', '195X', '199X', '19XX'],
  ...['2005/2014', '2014/2016', '2015-03/2016-02', '2016/..', '../2016', '2014/..', '2016~/2021', '2016/', '/2016'],
] as const;

const issues = ['2014', '2016', '2016-05', '2016-05-12', '2021~', '2021', '2024-02', '2015/2016', '2016/..'] as const;
const names = [
  'Alpha',
  'alpha',
  'Álpha',
  'Ab',
  'abc',
  'ABC',
  'Ωmega',
  'zeta',
  'Z',
  "O'Neil",
  'a_b',
  'a%b',
  '100 %',
  'é',
  '😀 smile',
  'ab\u0301c',
];

/** A small dataset, dense enough that joins, repetitions and ties happen. The same seed gives the same one. */
export function createDataset(seed: number): Dataset {
  const random = createRandom(seed);
  const sources = list('source', 6, (id): Source => createSource(random, id));
  const cite = (most: number, least = 1): readonly Citation[] =>
    random.some(sources, most, least).map(({ id }) => createCitation(random, id));
  const areas = createAreas(random, cite);
  const named = (kind: string, count: number, begin = kind): readonly (Named & { id: string; kind: string })[] =>
    list(begin, count, (id) => createNamed(random, kind, id, cite));
  const organizations = named('organization', 8);
  const people = named('person', 3, 'ada').map(({ kind: _, ...person }) => person);
  const [programmes, products] = [named('programme', 3), named('product', 3, 'zinc')];
  const subjects = [
    ...areas.map(({ id }): Reference => ({ kind: 'area', id })),
    ...organizations.map(({ id }): Reference => ({ kind: 'organization', id })),
    ...organizations.map(({ id }): Reference => ({ kind: 'organization', id })),
    ...people.map(({ id }): Reference => ({ kind: 'person', id })),
    ...programmes.map(({ id }): Reference => ({ kind: 'programme', id })),
    ...products.map(({ id }): Reference => ({ kind: 'product', id })),
    ...list('event', 10, (id): Reference => ({ kind: 'event', id })),
  ];
  const isExact = random.chance(0.15);
  const observations = list('observation', 90, (id) =>
    createObservation(random, id, random.pick(subjects), areas, cite(3), isExact),
  );
  const relations = list('relation', 16, (id) => createRelation(random, id, subjects, cite(2)));
  const events = list('event', 10, (id) => createEvent(random, id, subjects, areas, cite(2)));
  const targets = [
    ...subjects,
    ...observations.map(({ id }) => ({ kind: 'observation', id }) as const),
    ...relations.map(({ id }) => ({ kind: 'relation', id }) as const),
    ...sources.map(({ id }) => ({ kind: 'source', id }) as const),
  ];
  const corrections = list('correction', 8, (id) => createCorrection(random, id, targets, cite(2)));
  return {
    ...{ version: '1.0.0', issued: '2024-06-01', license: 'CC-BY-4.0' },
    ...{ sources, areas, organizations, people, programmes, products, units, codelists, indicators },
    ...{ observations, relations, events, corrections, redirects },
  };
}

const redirects: readonly Redirect[] = [
  { id: 'former-00', kind: 'organization', reason: 'moved', targets: ['organization-00'] },
  { id: 'former-01', kind: 'organization', reason: 'split', targets: ['organization-02', 'organization-01'] },
];

/** Records with ids that begin alike; those of people and products stand in another order than their kinds. */
function list<T>(begin: string, count: number, create: (id: string) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => create(`${begin}-${String(index).padStart(2, '0')}`));
}

function createText(random: Random): Text {
  return { en: random.pick(names), ...maybe(random, 0.3, 'fr', () => random.pick(names)) };
}

function createSource(random: Random, id: string): Source {
  return {
    id,
    title: random.pick(names),
    ...maybe(random, 0.7, 'publisher', () => random.pick(names)),
    ...maybe(random, 0.5, 'authors', () => random.some(names, 3, 1)),
    issued: random.pick(issues),
    ...maybe(random, 0.5, 'url', () => `https://example.org/${id}`),
    language: random.pick(['en', 'fr']),
    capture: { file: `${id}.txt`, sha256: '0'.repeat(64) },
    ...maybe(random, 0.2, 'note', () => createText(random)),
  };
}

function createCitation(random: Random, source: string): Citation {
  return {
    source,
    selector: {
      type: 'TextQuoteSelector',
      exact: random.pick(names),
      ...maybe(random, 0.3, 'prefix', () => random.pick(names)),
      ...maybe(random, 0.3, 'suffix', () => random.pick(names)),
    },
  };
}

type Cite = (most: number, least?: number) => readonly Citation[];

function createAreas(random: Random, cite: Cite): readonly Area[] {
  const ids = list('area', 5, (id) => id);
  return ids.map((id, index) => ({
    id,
    name: createText(random),
    kind: random.pick(kindsOf['area'] as readonly string[]),
    ...(index > 0 && maybe(random, 0.4, 'within', () => ids[random.below(index)] as string)),
    ...maybe(random, 0.5, 'codes', () => ({ ...maybe(random, 0.7, 'nuts', () => `BE${index}`), iso3166: 'BE' })),
    ...maybe(random, 0.7, 'citations', () => cite(2)),
  }));
}

function createNamed(random: Random, kind: string, id: string, cite: Cite): Named & { id: string; kind: string } {
  const other = () => ({
    name: random.pick(names),
    kind: random.pick(['former', 'short', 'variant'] as const),
    citations: cite(1),
  });
  return {
    id,
    name: random.pick(names),
    kind: random.pick(kindsOf[kind] ?? ['none']),
    ...maybe(random, 0.5, 'alternateNames', () => Array.from({ length: 1 + random.below(3) }, other)),
    ...maybe(random, 0.3, 'identifiers', () => [{ scheme: 'clinicaltrials', value: `NCT${id}`, citations: cite(1) }]),
    ...maybe(random, 0.3, 'description', () => createText(random)),
    citations: cite(3),
  };
}

function createObservation(
  random: Random,
  id: string,
  subject: Reference,
  areas: readonly Area[],
  citations: readonly Citation[],
  isExact: boolean,
): Observation {
  const indicator = random.pick(indicators);
  const date = () => ({
    date: random.pick(periods),
    ...maybe(random, 0.3, 'bound', () => random.pick(['after', 'before'] as const)),
  });
  const value = {
    quantity: () => (isExact ? { number: random.pick(numbers) } : createQuantity(random)),
    code: () => ({ code: random.pick(['phase-1', 'phase-2']) }),
    date,
  }[indicator.valueType]();
  return {
    ...{ id, indicator: indicator.id, subject, value, citations },
    referencePeriod: random.pick(periods),
    periodBasis: random.pick(['stated', 'issued']),
    ...maybe(random, 0.2, 'periodLabel', () => createText(random)),
    status: random.pick(['normal', 'normal', 'estimated', 'forecast', 'target']),
    ...maybe(random, 0.3, 'counterpart', () => random.pick(areas).id),
    ...maybe(random, 0.2, 'note', () => createText(random)),
  };
}

function createRelation(
  random: Random,
  id: string,
  subjects: readonly Reference[],
  citations: readonly Citation[],
): Relation {
  return {
    id,
    kind: random.pick(kindsOf['relation'] as readonly string[]),
    subject: random.pick(subjects),
    ...maybe(random, 0.8, 'object', () => random.pick(subjects)),
    ...maybe(random, 0.3, 'title', () => createText(random)),
    ...maybe(random, 0.6, 'referencePeriod', () => random.pick(periods)),
    ...maybe(random, 0.2, 'note', () => createText(random)),
    citations,
  };
}

function createEvent(
  random: Random,
  id: string,
  subjects: readonly Reference[],
  areas: readonly Area[],
  citations: readonly Citation[],
): Event {
  const role = (): string => random.pick(kindsOf['role'] as readonly string[]);
  return {
    id,
    kind: random.pick(kindsOf['event'] as readonly string[]),
    ...maybe(random, 0.7, 'date', () => random.pick(periods)),
    ...maybe(random, 0.2, 'dateLabel', () => createText(random)),
    title: createText(random),
    ...maybe(random, 0.2, 'description', () => createText(random)),
    ...maybe(random, 0.5, 'area', () => random.pick(areas).id),
    participants: random.some(subjects, 4).map((subject) => ({ ...subject, role: role() })),
    citations,
  };
}

function createCorrection(
  random: Random,
  id: string,
  targets: readonly Correction['targets'][number][],
  citations: readonly Citation[],
): Correction {
  return {
    id,
    kind: random.pick(['error', 'contradiction', 'spelling', 'doubt']),
    targets: random.some(targets, 4, 1),
    printed: random.pick(names),
    ...maybe(random, 0.4, 'holds', () => createText(random)),
    reason: createText(random),
    citations,
  };
}
