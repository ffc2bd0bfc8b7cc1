import type { Area, Dataset, Organization } from '@walbio/data';
import { describe, expectTypeOf, it } from 'vitest';
import type { TestVocabulary as V } from '../../test/vocabulary.ts';
import type { SearchKind, SearchResult } from './index.ts';
import { searchRecords } from './index.ts';

declare const narrow: Dataset<V>;
declare const wide: Dataset;

describe('a search', () => {
  it('gives records of all kinds that are searched, told apart by their kind', () => {
    const [result] = searchRecords(narrow, 'alpha');
    expectTypeOf(result).toEqualTypeOf<SearchResult<V> | undefined>();
    if (result?.kind === 'area') expectTypeOf(result.record).toEqualTypeOf<Area<V>>();
    if (result?.kind === 'organization') expectTypeOf(result.id).toEqualTypeOf<V['organization']>();
    expectTypeOf<'observation'>().not.toExtend<SearchKind>();
  });

  it('gives records of the kinds that were asked for', () => {
    const [result] = searchRecords(narrow, 'alpha', { kinds: ['organization'], limit: 1 });
    expectTypeOf(result?.record).toEqualTypeOf<Organization<V> | undefined>();
    const [either] = searchRecords(wide, 'alpha', { kinds: ['organization', 'area'] });
    expectTypeOf(either?.record).toEqualTypeOf<Organization | Area | undefined>();
  });

  it('flags mistakes', () => {
    // @ts-expect-error a kind that does not exist
    searchRecords(narrow, 'alpha', { kinds: ['organisation'] });
    // @ts-expect-error a kind that has no texts
    searchRecords(narrow, 'alpha', { kinds: ['observation'] });
    // @ts-expect-error a language that texts are not kept in
    searchRecords(narrow, 'alpha', { languages: ['es'] });
    // @ts-expect-error a field that is not searched
    searchRecords(narrow, 'alpha', { fields: ['note'] });
    // @ts-expect-error an option that does not exist
    searchRecords(narrow, 'alpha', { kind: 'area' });
    // @ts-expect-error no query
    searchRecords(narrow);
  });
});
