import { describe, expect, it } from 'vitest';
import { findEnd, splitWords } from './splitWords.ts';

describe('splitWords', () => {
  it.each<[string, readonly string[]]>([
    ['Bone Therapeutics', ['bone', 'therapeutics']],
    ['Université de Liège', ['universite', 'de', 'liege']],
    ['ŁÓDŹ Straße STRAẞE Ðorđe Þór', ['lodz', 'strasse', 'strasse', 'dorde', 'thor']],
    ['İstanbul ılık', ['istanbul', 'ilik']],
    ['ﬁne Œuvre Æsir Ø', ['fine', 'oeuvre', 'aesir', 'o']],
    ['Ἀθῆναι ΟΔΟΣ οδός', ['αθηναι', 'οδοσ', 'οδοσ']],
    ['Київ Ёлка', ['киів'.normalize('NFD').replace(/\u0308/g, ''), 'елка']],
    ['東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
    ['서울 대학', ['서울', '대학'].map((word) => word.normalize('NFKD'))],
    ['हिन्दी', ['हिन्दी']],
    ['مُحَمَّد', ['محمد']],
    ['COVID-19', ['covid', '19', 'covid19']],
    ['L’Oréal d‘Ath', ['l', 'oreal', 'loreal', 'd', 'ath', 'dath']],
    ['R&D S.A.', ['r', 'd', 'rd', 's', 'a', 'sa']],
    ['a - b', ['a', 'b']],
    ['co\u00adop zero\u200dwidth', ['coop', 'zerowidth']],
    ['10 m² 50 % €4.1', ['10', 'm2', '50', '4', '1', '41']],
    ['Curazole™ ®', ['curazole']],
    ['snake_case a/b', ['snake', 'case', 'a', 'b']],
    ['\ud800x\udc00', ['x']],
    ['', []],
    ['x'.repeat(100), ['x'.repeat(64)]],
  ])('splits %j', (text, words) => {
    expect(splitWords(text, true).map(({ word }) => word)).toEqual(words);
  });

  it('tells where words stand, a compound with its first part', () => {
    expect(splitWords('À L’Œuvre 𝒞a', true)).toEqual([
      { word: 'a', position: 0, start: 0 },
      { word: 'l', position: 1, start: 2 },
      { word: 'oeuvre', position: 2, start: 4 },
      { word: 'loeuvre', position: 1, start: 2 },
      { word: 'ca', position: 3, start: 10 },
    ]);
    expect(splitWords('L’Œuvre', false).map(({ word }) => word)).toEqual(['l', 'oeuvre']);
  });
});

describe('findEnd', () => {
  it.each([
    ['Bone', 0, 2, 'Bo'],
    ['Straße', 0, 5, 'Straß'],
    ['Straße', 0, 6, 'Straß'],
    ['e\u0301te\u0301', 0, 1, 'e\u0301'],
    ['e\u0301te\u0301', 0, 3, 'e\u0301te\u0301'],
    ['L’Oréal SA', 0, 6, 'L’Oréal'],
    ['L’Oréal SA', 0, 1, 'L'],
    ['le 東京', 3, 1, '東'],
    ['𝒞elyad', 0, 1, '𝒞'],
    ['Bone', 0, 9, 'Bone'],
  ])('of %j from %i after %i letters leaves behind %j', (text, start, length, marked) => {
    expect(text.slice(start, findEnd(text, start, length))).toBe(marked);
  });
});
