import type { Dataset } from '@walbio/data';
import { dataset as walbio } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { QueryError } from '../query/QueryError.ts';
import { searchRecords } from './searchRecords.ts';
import type { SearchOptions } from './searchOptions.ts';
import { dataset, names } from './test/dataset.ts';

function search(query: string, options?: SearchOptions, asked: Dataset = dataset): readonly string[] {
  return searchRecords(asked, query, options).map(({ kind, id }) => `${kind} ${id}`);
}

function mark(query: string, options?: SearchOptions): readonly string[] {
  const [best] = searchRecords(dataset, query, options);
  return (best?.matches ?? []).map(({ field, language, text, ranges }) => {
    const marked = [...ranges].reverse().reduce((rest, [start, end]) => {
      return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`;
    }, text);
    return [field, language, marked].filter(Boolean).join(' ');
  });
}

describe('searchRecords', () => {
  it.each([
    ['the beginning of a word', 'univ', 'louvain'],
    ['a letter left out', 'univerité', 'louvain'],
    ['a letter added', 'univerrsité', 'louvain'],
    ['a letter changed', 'universitö', 'louvain'],
    ['two letters swapped', 'uinversité', 'louvain'],
    ['two edits in a long word', 'unvirsite', 'louvain'],
    ['an edit in a word that is not finished', 'thearpeu bone', 'bone'],
    ['an edit in a short word', 'ubc', 'ucb'],
    ['no accents', 'loreal', 'loreal'],
    ['accents that are not there', 'böné thérapeutics', 'bone'],
    ['accents that are characters of their own', 'universite\u0301', 'louvain'],
    ['capitals', 'BIOWIN', 'biowin'],
    ['full-width letters', 'ＢｉｏＷｉｎ', 'biowin'],
    ['another apostrophe', "l'oreal", 'loreal'],
    ['what is behind an apostrophe', 'oreal', 'loreal'],
    ['hyphens', 'louvain-la-neuve', 'louvain'],
    ['no hyphens', 'louvain la neuve', 'louvain'],
    ['the parts of a hyphenated word as one', 'louvainlaneuve', 'louvain'],
    ['one word written as two', 'bio win', 'biowin'],
    ['one word written with a hyphen', 'bio-win', 'biowin'],
    ['the words in another order', 'neuve universite louvain', 'louvain'],
    ['the letter ø', 'fjord', 'fjord'],
    ['the letter ß as it is in capitals', 'STRASSE', 'fjord'],
    ['the letter ł', 'lodz', 'fjord'],
    ['ligatures', 'oeuvre aegir', 'aegir'],
    ['ligatures as they are', 'œuvre Æ', 'aegir'],
    ['Cyrillic', 'київ', 'kyiv'],
    ['Cyrillic, mistyped and without marks', 'биотех', 'kyiv'],
    ['Greek without marks and in capitals', 'ΑΘΗΝΑ', 'athens'],
    ['Chinese in the middle of a name', '製薬', 'tokyo'],
    ['characters beyond the first plane', '𠮷野', 'handle'],
    ['mathematical letters', 'celyad', 'handle'],
    ['the name of a property of every object', '__proto__', 'prototype'],
    ['another one', 'constructor', 'prototype'],
    ['a former name', 'union chimique', 'ucb'],
    ['an identifier', '2138008j191vlsgy5a09', 'ucb'],
    ['a word of the description', 'cerveau', 'ucb'],
    ['words of the name and of the description', 'ucb brain', 'ucb'],
    ['control characters between words', 'bone\u0000\u0007therapeutics', 'bone'],
    ['halves of surrogate pairs', '\ud83d bone \udc00 therapeutics', 'bone'],
  ])('finds by %s', (_, query, id) => {
    expect(search(query)[0]).toBe(`organization ${id}`);
  });

  it.each([
    ['an area by its name in another language', 'luik', 'area liege'],
    ['an area by its code', 'be332', 'area liege'],
    ['a person', 'ada', 'person ada'],
    ['a programme', 'plan mar', 'programme plan'],
    ['a product', 'curazole', 'product cure'],
    ['an event by its title', 'vend usine', 'event sale'],
    ['a source', 'vaccins', 'source report'],
    ['a unit by its label for many', 'stellen', 'unit job'],
    ['a code list by the label of a code', 'grundung', 'codelist event-kind'],
    ['an indicator by its definition', 'hoeveel', 'indicator bones'],
  ])('finds %s', (_, query, found) => {
    expect(search(query)[0]).toBe(found);
  });

  it('puts the exact name first, then what begins with it, what has it inside, labels, mistyped names and descriptions', () => {
    const bone: Dataset = {
      ...dataset,
      organizations: [
        ...['Old Bone', 'Bone', 'Bones', 'Bone Marrow Bank', 'Bon', 'Carbone Ltd', 'Bonn', 'Zinc'].map((name) => ({
          ...{ id: name, name, kind: 'company', citations: [] },
          ...(name === 'Carbone Ltd' && { description: { en: 'Sells bone.' } }),
          ...(name === 'Zinc' && { description: { en: 'Mines none.' } }),
        })),
      ],
    };
    expect(search('bone', {}, bone)).toEqual([
      'organization Bone',
      'organization Bone Marrow Bank',
      'organization Bones',
      'organization Old Bone',
      'person ada',
      'indicator bones',
      'organization Bon',
      'organization Bonn',
      'organization Carbone Ltd',
    ]);
    expect(search('mnies', {}, bone)).toEqual(['organization Zinc']);
  });

  it('prefers what begins with the query, whatever words stand where else', () => {
    expect(search('therapeutics bone')).toEqual(['organization bone', 'organization bone-group']);
    expect(search('bone the').slice(0, 2)).toEqual(['organization bone', 'organization bone-group']);
    expect(search('the bone')[0]).toBe('organization bone-group');
  });

  it('orders by kind and id what is equal in all else, wherever the dataset has it', () => {
    const same = ['b', 'c', 'a'].map((id) => ({ id, name: 'Same', kind: 'x', citations: [] }));
    const equal: Dataset = { ...dataset, people: same, organizations: same };
    expect(search('same', {}, equal)).toEqual([
      ...['a', 'b', 'c'].map((id) => `organization ${id}`),
      ...['a', 'b', 'c'].map((id) => `person ${id}`),
    ]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['signs', '!? — … () %'],
    ['half a surrogate pair', '\ud800'],
    ['only a mark', '\u0301'],
  ])('finds nothing for %s', (_, query) => {
    expect(searchRecords(dataset, query)).toEqual([]);
  });

  it('finds nothing for words that are not there, and guesses nothing of a few letters', () => {
    expect(search('zzyzx')).toEqual([]);
    expect(search('bone zzyzx')).toEqual([]);
    expect(search('x')).toEqual([]);
    expect(search('zz')).toEqual([]);
    expect(search('東西')).toEqual([]);
  });
});

describe('the options of a search', () => {
  it('keep to kinds', () => {
    expect(search('bone', { kinds: ['person', 'indicator'] })).toEqual(['person ada', 'indicator bones']);
    expect(search('bone', { kinds: [] })).toEqual([]);
  });

  it('keep to languages, and to what has none', () => {
    expect(search('luik', { languages: ['fr', 'de'] })).toEqual([]);
    expect(search('luik', { languages: ['nl'] })).toEqual(['area liege']);
    expect(search('bone', { languages: ['fr'] })).not.toContain('indicator bones');
    expect(search('ucb', { languages: [] })).toEqual(['organization ucb']);
    expect(mark('ucb', { kinds: ['event'], languages: ['fr'] })).toEqual(['title fr [UCB] vend une usine']);
  });

  it('keep to fields', () => {
    expect(search('bone', { fields: ['label'] })).toEqual(['indicator bones']);
    expect(search('union', { fields: ['name'] })).toEqual([]);
    expect(search('plant', { fields: ['description'] })).toEqual(['event sale']);
  });

  it('give as many as are asked for, ten by default', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({ id: `n${at}`, name: 'Same', kind: 'x', citations: [] }));
    const full: Dataset = { ...dataset, organizations: many };
    const counts = [undefined, 3, 0, 1000, Infinity].map((limit) => {
      return search('same', limit === undefined ? {} : { limit }, full).length;
    });
    expect(counts).toEqual([10, 3, 0, 25, 25]);
    expect(search('same', { limit: 3 }, full)).toEqual(search('same', {}, full).slice(0, 3));
  });

  it.each<[string, object, string]>([
    [
      'kind',
      { kinds: ['organisation'] },
      '“organisation” is not a kind of record that is searched; did you mean “organization”?',
    ],
    ['kind that has no texts', { kinds: ['relation'] }, '“relation” is not a kind of record that is searched'],
    ['language', { languages: ['fr-BE'] }, '“fr-BE” is not a language of the texts; did you mean “fr”?'],
    ['field', { fields: ['nam'] }, '“nam” is not a field that is searched; did you mean “name”?'],
    ['option', { kind: ['person'] }, '“kind” is not an option; did you mean “kinds”?'],
    ['name of a property of every object', { fields: ['__proto__'] }, '“__proto__” is not a field'],
    ['list', { kinds: 'person' }, '“person” is not a list; each of it is a kind of record'],
    ['limit', { limit: -1 }, 'the limit is -1; it should be a whole number or Infinity'],
    ['limit that is a fraction', { limit: 1.5 }, 'the limit is 1.5'],
    ['limit that is no number', { limit: NaN }, 'the limit is NaN'],
  ])('must not have an unknown %s', (_, options, message) => {
    expect(() => searchRecords(dataset, 'bone', options)).toThrow(QueryError);
    expect(() => searchRecords(dataset, '', options)).toThrow(message);
  });

  it.each([[undefined], [null], [42], [{}], [['bone']], [Symbol('bone')], [Object.create(null)]])(
    'come behind a query that is a text, not %o',
    (query) => {
      expect(() => searchRecords(dataset, query as string)).toThrow(QueryError);
    },
  );
});

describe('the matches of a result', () => {
  it.each<[string, string, readonly string[]]>([
    ['a whole word', 'bone ther', ['name [Bone] [Ther]apeutics']],
    ['a mistyped word', 'bnoe ther', ['name [Bone] [Ther]apeutics']],
    ['letters that fold to two', 'stras', ['name Fjørd [Straß]e Łódź']],
    ['half of a letter that folds to two', 'a oeuv', ['name [Æ]gir [Œuv]res']],
    ['a joined word', 'louvainla', ['name Université de [Louvain-la]-Neuve']],
    ['the parts of a joined word', 'la louv', ['name Université de [Louv]ain-[la]-Neuve']],
    ['two words that stand for one', 'bio win', ['name [BioWin]']],
    ['characters of two code units', 'cel 野', ['name [𝒞el]yad 𠮷[野]家']],
    ['characters that are words', '薬製', ['name 東京[製][薬]株式会社']],
    ['several texts', 'ucb medicines', ['name [UCB]', 'description en Makes [medicines] of the brain.']],
    ['what is the same in two languages once', 'liege', ['name en [Liège]']],
    ['nothing in other words that are like it', 'brain', ['description en Makes medicines of the [brain].']],
  ])('mark %s', (_, query, marked) => {
    expect(mark(query)).toEqual(marked);
  });

  it('keep marks that are characters of their own with their letter', () => {
    const name = 'Cafe\u0301 Bio';
    const decomposed: Dataset = { ...dataset, organizations: [{ id: 'cafe', name, kind: 'x', citations: [] }] };
    expect(searchRecords(decomposed, 'café')[0]?.matches[0]?.ranges).toEqual([[0, 5]]);
    expect(searchRecords(decomposed, 'caf')[0]?.matches[0]?.ranges).toEqual([[0, 3]]);
  });

  it('are found when they are asked for, once, and survive JSON', () => {
    const [result] = searchRecords(dataset, 'biowin');
    expect(Object.getOwnPropertyDescriptor(result, 'matches')?.get).toBeDefined();
    expect(result?.matches).toBe(result?.matches);
    expect(JSON.parse(JSON.stringify(result))).toMatchObject({
      kind: 'organization',
      id: 'biowin',
      record: { name: names.biowin },
      matches: [{ field: 'name', text: names.biowin, ranges: [[0, 6]] }],
    });
    expect(result?.record).toBe(dataset.organizations.find(({ id }) => id === 'biowin'));
  });
});

describe('the index', () => {
  function watch(): { readonly watched: Dataset; readonly reads: string[] } {
    const reads: string[] = [];
    const watched = new Proxy(dataset, {
      get: (target, name, receiver) => {
        reads.push(String(name));
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    return { watched, reads };
  }

  it('is made by the first search that has a word, and by no other', () => {
    const { watched, reads } = watch();
    searchRecords(watched, '');
    expect(() => searchRecords(watched, 'x', { limit: -1 })).toThrow(QueryError);
    expect(reads).toEqual([]);
    searchRecords(watched, 'bone');
    expect(reads).toContain('organizations');
    expect(reads).not.toContain('observations');
    const { length } = reads;
    searchRecords(watched, 'ucb', { kinds: ['event'] });
    expect(reads).toHaveLength(length);
  });

  it('is made for each dataset', () => {
    expect(search('bone', {}, { ...dataset, organizations: [], people: [], indicators: [] })).toEqual([]);
    expect(search('bone')).not.toEqual([]);
  });

  it('leaves no trace of one search in the next', () => {
    const queries = ['bone the', 'ucb', 'zzyzx', 'louvain la', 'b', 'univrsitt', 'bone the'];
    const [first, last] = [queries.map((query) => search(query)), queries.map((query) => search(query))];
    expect(last).toEqual(first);
    expect(first.at(-1)).toEqual(first[0]);
  });

  it('needs no more than a frozen dataset', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const frozen = freeze(structuredClone(dataset));
    expect(search('bone', freeze({ kinds: ['person' as const] }), frozen)).toEqual(['person ada']);
    expect(searchRecords(frozen, 'ucb')[0]?.matches).toHaveLength(1);
  });
});

describe('the real dataset', () => {
  it.each([
    ['celyad', 'organization celyad'],
    ['univrsity liege', 'organization uliege'],
    ['thérapie cellulaire', 'indicator cell-therapy-laboratories'],
    ['wallonie', 'area wallonia'],
    ['gsk', 'organization gsk'],
    ['RIT', 'organization gsk'],
    ['blanpain cedric', 'person cedric-blanpain'],
    ['atmp', 'product atmp'],
  ])('finds for “%s” first of all %s', (query, found) => {
    expect(search(query, {}, walbio)[0]).toBe(found);
  });
});
