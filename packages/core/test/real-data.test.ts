import type { Dataset } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import {
  checkTotal,
  citeObservation,
  describeEvent,
  describeObservation,
  describeSubject,
  filterEvents,
  filterObservations,
  findLatest,
  findRecord,
  formatValue,
  sortEvents,
  sumObservations,
  takeAsOf,
} from '../src/index.ts';

const dataset: Dataset = walbio;
const total = (indicator: string): string => `cell-therapy-companies.${indicator}.cell-therapy-2016`;

describe('the table of cell-therapy companies', () => {
  it('has a total of surface that follows from its rows', () => {
    expect(checkTotal(dataset, total('gmp-surface'))).toMatchObject({
      printed: { number: 1970 },
      computed: { number: 1970 },
      agreement: 'agrees',
      unresolved: [],
    });
  });

  it('has a total of funds that lost the “more than” of a row', () => {
    const funds = checkTotal(dataset, total('funds-raised'));
    expect(funds).toMatchObject({
      printed: { number: 409_550_000 },
      computed: { minExclusive: 409_550_000 },
      agreement: 'lost-bound',
      unresolved: [],
    });
    expect(funds.parts).toHaveLength(5);
  });

  it('has a total of jobs that leaves out the five of Orgenesis', () => {
    const jobs = checkTotal(dataset, total('jobs-fte'));
    expect(jobs).toMatchObject({
      printed: { number: 340 },
      computed: { number: 345 },
      agreement: 'differs',
      difference: { number: -5 },
      unresolved: [],
    });
    expect(jobs.parts.map(({ value }) => value)).toEqual([110, 95, 18, 81, 5, 36].map((number) => ({ number })));
    expect(jobs.withoutParts?.map((parts) => parts.map(({ subject }) => subject.id))).toEqual([['orgenesis']]);
  });

  it('adds up to more than 303 million for its first two rows', () => {
    const inputs = filterObservations(dataset, { indicator: 'funds-raised', subject: ['bone-therapeutics', 'celyad'] });
    const sum = sumObservations(dataset, inputs);
    expect(sum.value).toEqual({ minExclusive: 303_000_000 });
    expect(new Set(sum.citations.map(({ source }) => source))).toEqual(new Set(['cell-therapy-2016']));
  });
});

describe('the headline figures', () => {
  it.each([
    ['wallonia', 'biotech-companies', 'more than 350 companies', 'plus de 350 entreprises'],
    ['wallonia', 'gross-value-added', '€4.1 billion', '4,1 milliards €'],
    ['wallonia', 'gross-value-added-ratio', '4 times', '4 fois'],
    ['wallonia', 'annual-employment-growth', '5–10%', '5–10 %'],
    ['belgium', 'biotech-market-value-share', '24%', '24 %'],
    ['belgium', 'market-capitalisation-rank', '1st', '1er'],
  ])('say of %s for %s: “%s”, “%s”', (subject, indicator, en, fr) => {
    const found = findLatest(dataset, { subject, indicator, asOf: '2021' });
    expect(found && formatValue(dataset, found)).toBe(en);
    const french = found && formatValue(dataset, found, { locale: 'fr' });
    expect(french?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(fr);
  });

  it('cite the words of their source', () => {
    const found = findLatest(dataset, { subject: 'wallonia', indicator: 'biotech-companies', asOf: '2021' });
    const [citation] = found ? (describeObservation(dataset, found)?.citations ?? []) : [];
    expect(citation?.exact.toLowerCase()).toContain('more than 350');
    expect(citation?.passageUrl).toMatch(/^https:\/\/.*#:~:text=More%20than%20350/);
  });
});

describe('the timeline', () => {
  it('begins with 1928 and is in order of time', () => {
    const events = sortEvents(filterEvents(dataset, { source: 'biotech-scene-2021' }));
    expect(describeEvent(dataset, events[0] as NonNullable<(typeof events)[0]>).date?.datetime).toBe('1928');
    expect(events.length).toBeGreaterThanOrEqual(9);
  });
});

describe.each(['en', 'fr', 'nl', 'de'])('every record in %s', (locale) => {
  it('has a sentence with its value, and a citation', () => {
    for (const observation of dataset.observations) {
      const { sentence, value, citations } = describeObservation(dataset, observation, { locale });
      expect(sentence.text).toContain(sentence.language === locale ? value.spoken : ':');
      expect(citations.length).toBeGreaterThan(0);
      expect(citeObservation(dataset, observation, { locale })).toContain(dataset.version);
    }
  });

  it('can be described as a subject or event', () => {
    const subjects = [dataset.areas, dataset.organizations, dataset.people, dataset.programmes, dataset.products];
    for (const { id } of subjects.flat()) expect(describeSubject(dataset, id, { locale })?.id).toBe(id);
    for (const event of dataset.events) expect(describeEvent(dataset, event, { locale }).title.text).not.toBe('');
  });
});

describe('the dataset as of 2016', () => {
  it('knows nothing of later sources, and all that it speaks of', () => {
    const then = takeAsOf(dataset, '2016');
    expect(then.sources.every(({ issued }) => issued.slice(0, 4) <= '2016')).toBe(true);
    expect(then.observations.length).toBeGreaterThan(0);
    for (const { subject } of then.observations) expect(findRecord(then, subject.kind, subject.id)).toBeDefined();
  });
});
