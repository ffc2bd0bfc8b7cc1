import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { dataset as typed } from '../../test/dataset.ts';
import { QueryError } from '../query/QueryError.ts';
import { formatEventSentence } from './formatEventSentence.ts';
import { formatRelationSentence } from './formatRelationSentence.ts';

const dataset: Dataset = typed;

describe('formatEventSentence', () => {
  it.each([
    [
      'alpha-round',
      'en',
      'Alpha raises funds (late 2014), according to “Growing fast” (The Daily, May 22, 2024).',
      'en',
    ],
    ['alpha-round', 'fr', 'Alpha lève des fonds (fin 2014), selon « Growing fast » (The Daily, 22 mai 2024).', 'fr'],
    ['alpha-founding', 'fr', 'Ada fonde Alpha (début des années 1950, Région), selon « Five companies » (2016).', 'fr'],
    ['alpha-founding', 'nl', 'Ada founds Alpha (early 1950s, Region), according to “Five companies” (2016).', 'en'],
    ['merger', 'de', 'Alpha buys Beta (July 5, 2013), according to “Growing fast” (The Daily, May 22, 2024).', 'en'],
    ['undated', 'en', 'Prizes (date not stated), according to “Growing fast” (The Daily, May 22, 2024).', 'en'],
  ])('tells %s in %s as “%s”', (id, locale, text, language) => {
    const told = formatEventSentence(dataset, id, { locale });
    expect({ ...told, text: told.text.replaceAll('\u00a0', ' ') }).toEqual({ text, language });
  });

  it('refuses an event that the dataset does not know', () => {
    expect(() => formatEventSentence(dataset, 'alpha-rounds')).toThrow(QueryError);
    expect(() => formatEventSentence(dataset, 'alpha-rounds')).toThrow('did you mean “alpha-round”?');
  });
});

describe('formatRelationSentence', () => {
  const [relation] = dataset.relations.filter(({ kind, subject }) => kind === 'spin-off-of' && subject.id === 'alpha');
  if (!relation) throw new Error('not there');

  it('tells subject, link and object, with a colon before the name', () => {
    const { text, language } = formatRelationSentence(dataset, relation, { locale: 'fr' });
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/^Alpha – spin-off de : University(?: \(.*\))?, selon « /);
    expect(language).toBe('fr');
    expect(formatRelationSentence(dataset, relation.id).text).toMatch(/^Alpha – spin-off of: University/);
  });

  it('leaves open what the source leaves open, and tells title and period', () => {
    const { object, ...open } = relation;
    const told = formatRelationSentence(dataset, { ...open, title: { en: 'Partner' }, referencePeriod: '2006/..' });
    expect(object?.id).toBe('university');
    expect(told.text).toMatch(/^Alpha – spin-off of … \(Partner, since 2006[,)]/);
  });

  it('is all in English where a part has no translation', () => {
    const titled = { ...relation, title: { en: 'Partner' } };
    expect(formatRelationSentence(dataset, titled, { locale: 'fr' })).toMatchObject({ language: 'en' });
    expect(formatRelationSentence(dataset, titled, { locale: 'fr' }).text).toContain(
      'spin-off of: University (Partner',
    );
  });

  it('refuses a relation that the dataset does not know', () => {
    expect(() => formatRelationSentence(dataset, 'nothing')).toThrow('formatRelationSentence: “nothing”');
  });
});
