import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { formatValue } from '../format/formatValue.ts';
import { findRecord } from '../query/findRecord.ts';
import { describeObservation } from './describeObservation.ts';

const dataset: Dataset = typed;

function describeIn(locale: string, id: string) {
  const described = describeObservation(dataset, id, { locale });
  if (!described) throw new Error(`no ${id}`);
  return described;
}

function tellIn(locale: string, id: string): string {
  return describeIn(locale, id).sentence.text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('describeObservation', () => {
  it('ties value, qualifier, unit, period, place and source together', () => {
    const described = describeIn('fr-BE', 'region.companies.page-2021');
    expect(described).toMatchObject({
      id: 'region.companies.page-2021',
      indicatorId: 'companies',
      language: 'fr',
      label: { text: 'Entreprises', language: 'fr' },
      definition: { text: 'Du secteur.', language: 'fr' },
      value: { qualifier: 'plus de', number: '350', unit: 'entreprises', text: 'plus de 350 entreprises' },
      period: { text: 'vers 2021', edtf: '2021~', basis: 'issued', basisText: 'date de la source' },
      subject: { kind: 'area', id: 'region', name: { text: 'Région', language: 'fr' } },
      status: { code: 'normal', text: '' },
      corrections: [],
    });
    expect(described.citations.map(({ sourceId, exact }) => [sourceId, exact])).toEqual([
      ['page-2021', 'region.companies.page-2021'],
    ]);
    expect(described).not.toHaveProperty('counterpart');
    expect(described).not.toHaveProperty('note');
  });

  it.each([
    [
      'region.companies.page-2021',
      'Companies, Region: more than 350 companies (date of the source: about 2021).',
      'Unternehmen, Region: mehr als 350 Unternehmen (Datum der Quelle: um 2021).',
    ],
    [
      'region.companies.news-2024.2030',
      'Companies, Region: 500 companies (forecast, 2030).',
      'Unternehmen, Region: 500 Unternehmen (Prognose, 2030).',
    ],
    [
      'country.share.page-2021',
      'Share, Country: 24% (share of: Union, 2016).',
      'Anteil, Land: 24 % (Anteil an: Union, 2016).',
    ],
    [
      'country.rank.page-2021',
      'Rank, Country: 1st (ranked in: Union, 2016).',
      'Rang, Land: Platz 1 (Rang in: Union, 2016).',
    ],
    [
      'alpha.phase.table-2016',
      'Phase, Alpha: Phase 3 (date of the source: 2016).',
      'Phase, Alpha: Phase 3 (Datum der Quelle: 2016).',
    ],
    [
      'alpha.launch.table-2016',
      'Launch, Alpha: after 2020 (forecast, date of the source: 2016).',
      'Start, Alpha: nach 2020 (Prognose, Datum der Quelle: 2016).',
    ],
    [
      'five.jobs.table-2016',
      'Jobs, The five: 286 jobs (date of the source: 2016, contradicted).',
      'Stellen, The five: 286 Arbeitsplätze (Datum der Quelle: 2016, widersprüchlich).',
    ],
    [
      'alpha-round.funds.news-2024',
      'Alpha raises funds – Funds: €20.3 million (late 2014).',
      'Alpha wirbt Mittel ein – Mittel: 20,3 Millionen Euro (Ende 2014).',
    ],
  ])('tells %s in a sentence', (id, en, de) => {
    expect(tellIn('en', id)).toBe(en);
    expect(tellIn('de', id)).toBe(de);
  });

  it('tells the whole sentence in English when a part has no translation, and says so part by part', () => {
    const described = describeIn('nl', 'alpha.widgets.news-2024');
    expect(described.language).toBe('nl');
    expect(described.label).toEqual({ text: 'Widgets made', language: 'en' });
    expect(described.value).toMatchObject({ text: '2 widgets', language: 'en' });
    expect(described.period).toMatchObject({ text: 'juli 2023', language: 'nl' });
    expect(described.sentence).toEqual({ text: 'Widgets made, Alpha: 2 widgets (July 2023).', language: 'en' });
  });

  it('shows what is known to be wrong', () => {
    const [correction, ...others] = describeIn('fr', 'five.jobs.table-2016').corrections;
    expect(others).toEqual([]);
    expect(correction).toMatchObject({
      id: 'five-jobs',
      kind: 'contradiction',
      kindText: 'contredit',
      printed: '286',
      holds: { text: '291', language: 'fr' },
      reason: { text: 'La somme des lignes est de 291.', language: 'fr' },
    });
    expect(correction?.citations[0]?.exact).toBe('286');
  });

  it('says what a counterpart is to the value', () => {
    expect(describeIn('nl', 'country.rank.page-2021').counterpart).toEqual({
      kind: 'area',
      id: 'union',
      name: { text: 'Unie', language: 'nl' },
      roleText: 'rang in',
    });
  });

  it('finds nothing for an id that stands for nothing', () => {
    expect(describeObservation(dataset, 'nothing')).toBeUndefined();
  });

  it('shows ids where labels are missing, rather than nothing', () => {
    const bare: Dataset = { ...dataset, indicators: [], organizations: [], codelists: [] };
    expect(describeObservation(bare, 'alpha.phase.table-2016')?.sentence.text).toBe(
      'phase, alpha: phase-3 (date of the source: 2016).',
    );
  });
});

describe('formatValue', () => {
  it.each([
    ['alpha.funds.table-2016', 'more than €90 million'],
    ['region.times.page-2021', '4 times'],
    ['alpha.phase.table-2016', 'Phase 3'],
    ['alpha.launch.table-2016', 'after 2020'],
  ])('writes the value of %s as “%s”', (id, text) => {
    const observation = findRecord(dataset, 'observation', id);
    expect(observation && formatValue(dataset, observation)).toBe(text);
  });
});
