import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { describeEvent } from './describeEvent.ts';
import { describeOrganization } from './describeOrganization.ts';
import { describeSubject } from './describeSubject.ts';

const dataset: Dataset = typed;

describe('describeOrganization', () => {
  const alpha = describeOrganization(dataset, 'alpha-old', { locale: 'fr' });

  it('tells names, identifiers, kind, place and founding', () => {
    expect(alpha).toMatchObject({
      kind: 'organization',
      id: 'alpha',
      language: 'fr',
      name: { text: 'Alpha' },
      kindLabel: { code: 'company', text: 'Entreprise', language: 'fr' },
      description: { text: 'Fabrique des widgets.', language: 'fr' },
      alternateNames: [{ text: 'Aleph', kind: 'former', kindText: 'ancien nom' }],
      identifiers: [
        {
          text: 'A-1',
          scheme: { code: 'register', text: 'Numéro de registre', language: 'fr' },
          citations: [{ sourceId: 'news-2024', exact: 'once Aleph' }],
        },
      ],
      places: [{ kind: 'area', id: 'region', name: { text: 'Région' } }],
      founding: { id: 'alpha-founding', date: { text: 'début des années 1950' } },
    });
    expect(alpha?.name).not.toHaveProperty('language');
  });

  it('has the latest observation of each indicator, and events in order of time', () => {
    expect(alpha?.observations.map(({ indicatorId }) => indicatorId)).toEqual([
      'funds',
      'jobs',
      'launch',
      'phase',
      'widgets',
    ]);
    expect(alpha?.events.map(({ id }) => id)).toEqual(['alpha-founding', 'merger', 'alpha-round']);
    expect(alpha?.corrections.map(({ id, kindText }) => [id, kindText])).toEqual([
      ['alpha-name', 'mal orthographié dans la source'],
    ]);
    expect(alpha?.citations).toHaveLength(1);
  });

  it('reads relations in the direction of the one who is described', () => {
    const read = (id: string) =>
      describeOrganization(dataset, id, { locale: 'fr' })?.relations.map(({ kind, direction, other }) => [
        direction,
        kind.text,
        other?.id,
      ]);
    expect(read('alpha')).toContainEqual(['from', 'spin-off de', 'university']);
    expect(read('university')).toEqual([['to', 'a pour spin-off', 'alpha']]);
    expect(read('pair')).toContainEqual(['to', 'member of', 'delta']);
  });

  it('leaves out what is not known', () => {
    const beta = describeOrganization(dataset, 'beta');
    expect(beta).not.toHaveProperty('founding');
    expect(beta).not.toHaveProperty('description');
    expect(beta).toMatchObject({ places: [], alternateNames: [], identifiers: [] });
  });

  it('takes the founding of another for no founding of its own', () => {
    const ada = describeSubject(dataset, 'ada');
    expect(ada?.events.map(({ id }) => id)).toEqual(['alpha-founding']);
    expect(ada).not.toHaveProperty('founding');
  });

  it('finds nothing for an id of nobody, or of another kind', () => {
    expect(describeOrganization(dataset, 'nobody')).toBeUndefined();
    expect(describeOrganization(dataset, 'ada')).toBeUndefined();
    expect(describeOrganization(dataset, 'gamma-delta')).toBeUndefined();
  });
});

describe('describeSubject', () => {
  it.each([
    ['region', 'area', 'Gewest', ['country'], 'region'],
    ['ada', 'person', 'Ada', [], undefined],
    ['merger', 'event', 'Alpha buys Beta', [], 'acquisition'],
  ])('describes %s, of the kind %s', (id, kind, name, places, code) => {
    const described = describeSubject(dataset, id, { locale: 'nl' });
    expect(described).toMatchObject({ kind, name: { text: name } });
    expect(described?.places.map((place) => place.id)).toEqual(places);
    expect(described?.kindLabel?.code).toBe(code);
  });
});

describe('describeEvent', () => {
  it('tells date, title, kind, place and who took part', () => {
    expect(describeEvent(dataset, 'alpha-founding', { locale: 'nl' })).toMatchObject({
      kind: { code: 'founding', text: 'Oprichting', language: 'nl' },
      date: { text: 'early 1950s', language: 'en', edtf: '195X' },
      title: { text: 'Ada richt Alpha op', language: 'nl' },
      area: { id: 'region', name: { text: 'Gewest' } },
      participants: [
        {
          kind: 'person',
          id: 'ada',
          name: { text: 'Ada' },
          role: { code: 'founder', text: 'Founder', language: 'en' },
        },
        { kind: 'organization', id: 'alpha', name: { text: 'Alpha' }, role: { code: 'founded' } },
      ],
      citations: [{ sourceId: 'table-2016', exact: 'founded by Ada' }],
    });
  });

  it.each([
    ['merger', '2013-07-05'],
    ['alpha-founding', undefined],
    ['alpha-round', undefined],
  ])('gives %s the value %s for the HTML time element', (id, datetime) => {
    expect(describeEvent(dataset, id)?.date?.datetime).toBe(datetime);
  });

  it('has the figures of the event', () => {
    const round = describeEvent(dataset, 'alpha-round');
    expect(round?.observations.map(({ value }) => value.text)).toEqual(['€20.3 million']);
  });

  it('has no date where the source gives none', () => {
    expect(describeEvent(dataset, 'undated')).not.toHaveProperty('date');
  });

  it('finds nothing for an id that stands for nothing', () => {
    expect(describeEvent(dataset, 'nothing')).toBeUndefined();
  });
});
