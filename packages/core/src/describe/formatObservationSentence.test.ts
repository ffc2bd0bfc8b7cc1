import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { cite, dataset as typed } from '../../test/dataset.ts';
import { QueryError } from '../query/QueryError.ts';
import { findRecord } from '../query/findRecord.ts';
import { formatObservationSentence } from './formatObservationSentence.ts';

const dataset: Dataset = typed;

function tell(id: string, locale: string): string {
  return formatObservationSentence(dataset, id, { locale }).text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('formatObservationSentence', () => {
  it.each([
    [
      'region.companies.page-2021',
      'Companies, Region: more than 350 companies (date of the source: about 2021), according to “Ein Überblick” (Agentur).',
      'Entreprises, Région : plus de 350 entreprises (date de la source : vers 2021), selon « Ein Überblick » (Agentur).',
      'Bedrijven, Gewest: meer dan 350 bedrijven (datum van de bron: omstreeks 2021), volgens “Ein Überblick” (Agentur).',
      'Unternehmen, Region: mehr als 350 Unternehmen (Datum der Quelle: um 2021), laut „Ein Überblick“ (Agentur).',
    ],
    [
      'region.companies.news-2024.2030',
      'Companies, Region: 500 companies (forecast, 2030), according to “Growing fast” (The Daily, May 22, 2024).',
      'Entreprises, Région : 500 entreprises (prévision, 2030), selon « Growing fast » (The Daily, 22 mai 2024).',
      'Bedrijven, Gewest: 500 bedrijven (prognose, 2030), volgens “Growing fast” (The Daily, 22 mei 2024).',
      'Unternehmen, Region: 500 Unternehmen (Prognose, 2030), laut „Growing fast“ (The Daily, 22. Mai 2024).',
    ],
    [
      'country.share.page-2021',
      'Share, Country: 24% (share of: Union, 2016), according to “Ein Überblick” (Agentur, about 2021).',
      'Part, Pays : 24 % (part de : Union, 2016), selon « Ein Überblick » (Agentur, vers 2021).',
      'Aandeel, Land: 24% (aandeel in: Unie, 2016), volgens “Ein Überblick” (Agentur, omstreeks 2021).',
      'Anteil, Land: 24 % (Anteil an: Union, 2016), laut „Ein Überblick“ (Agentur, um 2021).',
    ],
    [
      'alpha.launch.table-2016',
      'Launch, Alpha: after 2020 (forecast, date of the source: 2016), according to “Five companies”.',
      'Lancement, Alpha : après 2020 (prévision, date de la source : 2016), selon « Five companies ».',
      'Lancering, Alpha: na 2020 (prognose, datum van de bron: 2016), volgens “Five companies”.',
      'Start, Alpha: nach 2020 (Prognose, Datum der Quelle: 2016), laut „Five companies“.',
    ],
    [
      'five.jobs.table-2016',
      'Jobs, The five: 286 jobs (date of the source: 2016, contradicted), according to “Five companies”.',
      'Emplois, The five : 286 emplois (date de la source : 2016, contredit), selon « Five companies ».',
      'Banen, The five: 286 banen (datum van de bron: 2016, tegengesproken), volgens “Five companies”.',
      'Stellen, The five: 286 Arbeitsplätze (Datum der Quelle: 2016, widersprüchlich), laut „Five companies“.',
    ],
  ])('tells %s in four languages', (id, ...expected) => {
    expect(['en', 'fr', 'nl', 'de'].map((locale) => tell(id, locale))).toEqual(expected);
  });

  it('is all in English where a part has no translation, and says so', () => {
    expect(formatObservationSentence(dataset, 'alpha.widgets.news-2024', { locale: 'nl' })).toEqual({
      text: 'Widgets made, Alpha: 2 widgets (July 2023), according to “Growing fast” (The Daily, May 22, 2024).',
      language: 'en',
    });
  });

  it('names several sources, each once, and none where there is none', () => {
    const observation = findRecord(dataset, 'observation', 'alpha.jobs.table-2016');
    if (!observation) throw new Error('not there');
    const citations = [cite('table-2016'), cite('news-2024'), cite('table-2016', 'other')];
    expect(formatObservationSentence(dataset, { ...observation, citations }, { locale: 'de' }).text).toBe(
      'Stellen, Alpha: 110 Arbeitsplätze (Datum der Quelle: 2016), laut „Five companies“ und „Growing fast“ (The Daily, 22. Mai 2024).',
    );
    expect(formatObservationSentence(dataset, { ...observation, citations: [] }).text).toBe(
      'Jobs, Alpha: 110 jobs (date of the source: 2016).',
    );
  });

  it('puts square brackets inside round ones', () => {
    const observation = findRecord(dataset, 'observation', 'alpha.jobs.table-2016');
    if (!observation) throw new Error('not there');
    const told = formatObservationSentence(dataset, {
      ...observation,
      referencePeriod: '2005/2015',
      periodBasis: 'stated',
      periodLabel: { en: 'the past ten years (2005–2015)' },
    });
    expect(told.text).toContain('110 jobs (the past ten years [2005–2015]), according to “Five companies” (2016).');
  });

  it('sets a label that has a comma apart with a dash', () => {
    const [first, ...others] = dataset.indicators.filter(({ id }) => id === 'jobs');
    if (!first || others.length > 0) throw new Error('not there');
    const renamed: Dataset = { ...dataset, indicators: [{ ...first, label: { en: 'Jobs, compared' } }] };
    expect(formatObservationSentence(renamed, 'alpha.jobs.table-2016').text).toMatch(/^Jobs, compared – Alpha: 110/);
  });

  it('keeps a preposition away from a date that would need an article', () => {
    const observation = findRecord(dataset, 'observation', 'alpha.launch.table-2016');
    if (!observation) throw new Error('not there');
    const decade = { ...observation, value: { date: '195X', bound: 'after' } } as const;
    const start = (locale: string): string =>
      formatObservationSentence(dataset, decade, { locale }).text.split(' (')[0] ?? '';
    expect(['en', 'fr', 'nl', 'de'].map(start)).toEqual([
      'Launch, Alpha: after: 1950s',
      'Lancement, Alpha\u00a0: après\u00a0: années 1950',
      'Lancering, Alpha: na: jaren 1950',
      'Start, Alpha: nach: 1950er-Jahre',
    ]);
  });

  it('refuses an observation that the dataset does not know', () => {
    expect(() => formatObservationSentence(dataset, 'alpha.jobs.table')).toThrow(QueryError);
    expect(() => formatObservationSentence(dataset, 'alpha.jobs.table')).toThrow('“alpha.jobs.table-2016”');
  });
});
