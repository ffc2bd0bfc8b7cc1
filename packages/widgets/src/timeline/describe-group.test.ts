import { describe, expect, it } from 'vitest';
import { readLocale } from '../locale/locale.ts';
import { describeGroup } from './describe-group.ts';

const languages = ['en', 'fr', 'nl', 'de'] as const;

describe('describeGroup', () => {
  it.each([
    ['199X', '1990s', 'Années 1990', 'Jaren 1990', '1990er-Jahre'],
    ['200X', '2000s', 'Années 2000', 'Jaren 2000', '2000er-Jahre'],
    ['18XX', '19th century', '19e siècle', '19e eeuw', '19. Jahrhundert'],
    ['20XX', '21st century', '21e siècle', '21e eeuw', '21. Jahrhundert'],
    ['start-unknown', 'Start not stated', 'Début non précisé', 'Begin niet vermeld', 'Beginn nicht angegeben'],
    ['outside-eras', 'Other events', 'Autres événements', 'Andere gebeurtenissen', 'Weitere Ereignisse'],
    ['undated', 'Date not stated', 'Date non précisée', 'Datum niet vermeld', 'Datum nicht angegeben'],
  ])('says what %s is in each language', (place, ...titles) => {
    expect(languages.map((language) => describeGroup({ place, events: [] }, readLocale(language)))).toEqual(
      titles.map((title) => ({ title, isOwn: false })),
    );
  });

  it.each([
    ['en', 'since 1980'],
    ['fr', 'depuis 1980'],
    ['nl', 'sinds 1980'],
    ['de', 'seit 1980'],
  ])('leaves an era the words of the page, and says its years in %s', (language, years) => {
    const era = { period: '1980/..', label: 'Spin-offs' };
    const described = describeGroup({ place: era.period, era, events: [] }, readLocale(language));
    expect(described).toEqual({ title: 'Spin-offs', isOwn: true, years });
  });
});
