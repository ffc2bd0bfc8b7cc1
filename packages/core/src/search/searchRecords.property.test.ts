import type { Dataset } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRecords } from './searchRecords.ts';
import type { SearchResult } from './searchRecords.ts';
import { listTexts, searchKinds } from './searchTexts.ts';
import { splitWords } from './splitWords.ts';
import { countEdits } from './test/countEdits.ts';
import { dataset } from './test/dataset.ts';

const real: Dataset = walbio;
const named = [real.areas, real.organizations, real.people, real.programmes, real.products].flat();
const titled = [real.events, real.sources, real.indicators, real.units, real.codelists].flat();

function foldWords(text: string): readonly string[] {
  return splitWords(text, false).map(({ word }) => word);
}

function foldText(text: string): string {
  return foldWords(text).join('');
}

/** The names of all languages, or the labels or titles, of a record. */
function listNames(record: object): readonly string[] {
  const fields = ['name', 'label', 'title'];
  return [...new Set(listTexts(record).flatMap(({ field, text }) => (fields.includes(field) ? [text] : [])))];
}

describe('every record of the real dataset', () => {
  it.each(named.flatMap((record) => listNames(record).map((name) => [name, record.id] as const)))(
    'is found first by its name “%s”, before all but its namesakes',
    (name, id) => {
      const found = searchRecords(real, name);
      const place = found.findIndex((result) => result.id === id);
      expect(place).toBeGreaterThanOrEqual(0);
      const [first] = found;
      expect(listTexts(first?.record ?? {}).map(({ text }) => foldWords(text))).toContainEqual(foldWords(name));
    },
  );

  it('is found among the first ten by its label or title, the first of its kind', () => {
    for (const record of titled) {
      for (const name of listNames(record)) {
        const ids = searchRecords(real, name, { limit: 10 }).map(({ id }) => id);
        expect(ids, `${record.id} by “${name}”`).toContain(record.id);
      }
    }
  });
});

/** All texts that are one edit away, with each letter left out, swapped, changed to a few others, and a few added. */
function listMistypings(name: string): readonly string[] {
  const characters = [...name];
  const mistypings = characters.flatMap((character, at) => {
    const [before, behind] = [characters.slice(0, at).join(''), characters.slice(at + 1).join('')];
    const next = characters[at + 1] ?? '';
    const isLetter = /\p{L}/u.test(character);
    const others = [...'es'].filter((other) => other !== foldText(character));
    return [
      ...(isLetter ? [before + behind, ...others.map((other) => before + other + behind)] : []),
      ...(isLetter && /\p{L}/u.test(next) ? [before + next + character + characters.slice(at + 2).join('')] : []),
      ...(isLetter ? others.map((other) => before + other + character + behind) : []),
      ...(isLetter ? others.map((other) => before + character + other + behind) : []),
    ];
  });
  return [...new Set(mistypings)];
}

describe('a name with five letters or more', () => {
  const long = named.filter(({ name }) => foldText(typeof name === 'string' ? name : name.en).length >= 5);

  it.each(long.flatMap((record) => listNames(record).map((name) => [name, record.id] as const)))(
    'is among the first ten, however one letter of “%s” is mistyped, unless ten others have what was typed',
    (name, id) => {
      if (foldText(name).length < 5) return;
      for (const query of listMistypings(name)) {
        const found = searchRecords(real, query);
        if (found.some((result) => result.id === id)) continue;
        expect(found, query).toHaveLength(10);
        for (const result of found)
          expect(
            result.matches
              .map(({ text: other }) => foldWords(other))
              .flat()
              .some((word) => word.startsWith(foldText(query))),
          ).toBe(true);
      }
    },
  );
});

const alphabet = [
  ..."abelnopruBLÉéœŒßøÆłŁdđ’'-.& ",
  'e\u0301',
  '東',
  '京',
  '𝒞',
  'é',
  'К',
  'и',
  'й',
  'Ω',
  'ς',
  '\ud800',
  '™',
  '²',
  'ﬁ',
];
const text = fc
  .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(''));

/** Whether a marked text is meant by a word of the query, or by two that stand side by side. */
function isMeant(marked: string, words: readonly string[]): boolean {
  const folded = foldText(marked);
  const pairs = words.slice(1).map((word, at) => (words[at] ?? '') + word);
  const beginnings = Array.from({ length: folded.length + 1 }, (_, length) => folded.slice(0, length));
  return (
    [...words, ...pairs].some((word) => folded.startsWith(word)) ||
    words.some((word) => beginnings.some((beginning) => countEdits(beginning, word) <= (word.length < 8 ? 1 : 2)))
  );
}

function expectSoundRanges({ matches }: SearchResult, query: string): void {
  const words = foldWords(query);
  expect(matches.length).toBeGreaterThan(0);
  for (const { text: whole, ranges } of matches) {
    expect(ranges.length).toBeGreaterThan(0);
    let last = 0;
    for (const [start, end] of ranges) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(whole.length).toBeGreaterThanOrEqual(end);
      expect(isMeant(whole.slice(start, end), words), `${whole.slice(start, end)} for ${query}`).toBe(true);
      for (const at of [start, end])
        expect(/^[\udc00-\udfff]/.test(whole.slice(at)) && /[\ud800-\udbff]$/.test(whole.slice(0, at))).toBe(false);
      last = end;
    }
  }
}

describe('what is marked', () => {
  it('is what a word of the query can mean, in made-up names', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, fc.nat(), (names, other, seed) => {
        const organizations = names.map((name, at) => ({ id: String(at), name, kind: 'x', citations: [] }));
        const made: Dataset = { ...dataset, organizations };
        const name = names[seed % names.length] ?? '';
        for (const query of [name, name.slice(seed % 7), name.slice(0, 1 + (seed % name.length)), other])
          for (const result of searchRecords(made, query)) expectSoundRanges(result, query);
      }),
      { numRuns: 300 },
    );
  });

  it('is what a word of the query can mean, in the real dataset', () => {
    const texts = named
      .concat(...[titled as never[]])
      .flatMap((record) => listTexts(record).map((found) => found.text));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 25 }), (whole, from, length) => {
        const start = from % whole.length;
        const query = whole.slice(start, start + length);
        for (const result of searchRecords(real, query)) expectSoundRanges(result, query);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a search', () => {
  it('finds each record with a text by that text, whatever it is written in', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (names) => {
        const organizations = names.map((name, at) => ({ id: String(at), name, kind: 'x', citations: [] }));
        const made: Dataset = { ...dataset, organizations };
        for (const [at, name] of names.entries()) {
          const words = foldWords(name);
          if (words.length === 0 || words.length > 16) continue;
          const ids = searchRecords(made, name.normalize('NFD'), { kinds: ['organization'] }).map(({ id }) => id);
          expect(ids).toContain(String(at));
          expect(searchRecords(made, name.toUpperCase(), { kinds: ['organization'] }).map(({ id }) => id)).toContain(
            String(at),
          );
        }
      }),
    );
  });

  it('does not depend on the order of the dataset or of its words’ marks and case', () => {
    const shuffled: Dataset = { ...dataset, organizations: [...dataset.organizations].reverse() };
    const list = (asked: Dataset, query: string): readonly string[] =>
      searchRecords(asked, query, { limit: Infinity }).map(({ id }) => id);
    fc.assert(
      fc.property(text, (query) => {
        expect(list(shuffled, query)).toEqual(list(dataset, query));
        expect(list(dataset, query.toUpperCase())).toEqual(list(dataset, query.toLowerCase()));
      }),
    );
  });

  it.each<[string, string]>([
    ['one long word', 'a'.repeat(100_000)],
    ['many words', 'bone '.repeat(20_000)],
    ['many different words', Array.from({ length: 20_000 }, (_, at) => at.toString(36)).join(' ')],
    ['many marks', `e${'\u0301'.repeat(100_000)}`],
    ['many hyphens', 'a-'.repeat(50_000)],
    ['many halves of surrogate pairs', '\ud800'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(30_000)],
    ['letters that decompose to many', '\ufdfa'.repeat(30_000)],
    ['characters of all kinds', Array.from({ length: 50_000 }, (_, at) => String.fromCharCode(at)).join('')],
  ])('takes a moment for %s', (_, query) => {
    searchRecords(real, 'bone');
    const start = performance.now();
    for (const { matches } of searchRecords(real, query, { kinds: [...searchKinds], limit: Infinity }))
      expect(matches).toBeDefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('takes names as hostile as that', () => {
    const hostile = ['a'.repeat(100_000), `e${'\u0301'.repeat(100_000)}`, 'a-'.repeat(50_000), '\ud800'.repeat(1000)];
    const organizations = hostile.map((name, at) => ({ id: String(at), name, kind: 'x', citations: [] }));
    const made: Dataset = { ...dataset, organizations };
    const start = performance.now();
    expect(searchRecords(made, 'a'.repeat(80), { kinds: ['organization'] })[0]?.matches[0]?.ranges).toEqual([[0, 64]]);
    expect(searchRecords(made, 'é', { kinds: ['organization'] })[0]?.matches[0]?.ranges).toEqual([[0, 100_001]]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
