import type { Dataset, Observation } from '@walbio/data';
import { parseQuantity, stringifyQuantity } from '@walbio/data/notation';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import type { TestVocabulary } from '../../test/vocabulary.ts';
import { QueryError } from '../query/QueryError.ts';
import { checkTotal } from './checkTotal.ts';

const dataset: Dataset = typed;

/** Checks a total of the five against the values of its three members. */
function check(total: string, parts: readonly string[], extra: readonly Observation[] = []) {
  const members = ['alpha', 'beta', 'pair'] as const;
  const write = (id: TestVocabulary['organization'], text: string): Observation =>
    observe({ source: 'table-2016', indicator: 'funds', subject: company(id), value: parseQuantity(text) });
  const observations = [
    write('five', total),
    ...parts.map((part, index) => write(members[index] ?? 'alpha', part)),
    ...extra,
  ];
  return checkTotal({ ...dataset, observations }, 'five.funds.table-2016');
}

describe('checkTotal', () => {
  it('shows which part a total leaves out, through a group within the group', () => {
    const { withoutParts, ...rest } = checkTotal(dataset, 'five.jobs.table-2016');
    expect(rest).toMatchObject({
      agreement: 'differs',
      printed: { number: 286 },
      computed: { number: 291 },
      difference: { number: -5 },
    });
    expect(rest.parts.map(({ id }) => id.split('.')[0])).toEqual(['alpha', 'beta', 'delta', 'gamma']);
    expect(withoutParts?.map((parts) => parts.map(({ id }) => id))).toEqual([['gamma.jobs.table-2016']]);
  });

  it('says that a total lost the bound of a part, with a group that stands for its members', () => {
    const found = checkTotal(dataset, 'five.funds.table-2016');
    expect(found).toMatchObject({
      agreement: 'lost-bound',
      printed: { number: 311.5e6 },
      computed: { minExclusive: 311.5e6 },
    });
    expect(found.difference).toEqual({ maxExclusive: 0 });
    expect(found).not.toHaveProperty('withoutParts');
  });

  it.each([
    ['6', ['1', '2', '3'], 'agrees', 'adds up'],
    ['0.6', ['0.1', '0.2', '0.3'], 'agrees', 'adds up in decimals'],
    ['>6', ['>1', '2', '3'], 'agrees', 'has the bound of its parts'],
    ['>5', ['1', '2', '3'], 'agrees', 'says less than its parts'],
    ['>5', ['>1', '2', '3'], 'agrees', 'has a weaker bound than its parts'],
    ['~6', ['1', '2', '3'], 'agrees', 'says about the sum'],
    ['6', ['~1', '2', '3'], 'lost-bound', 'lost an “about”'],
    ['6', ['>1', '2', '3'], 'lost-bound', 'lost a “more than”'],
    ['5', ['>1', '2', '3'], 'differs', 'is below the least that the parts can be'],
    ['7', ['1', '2', '3'], 'differs', 'is another number'],
    ['>6', ['1', '2', '3'], 'differs', 'has a bound that excludes the sum'],
    ['7', ['>1', '2', '3'], 'open', 'may be the sum, or not'],
    ['~7', ['1', '2', '3'], 'open', 'is about another number'],
    ['6', ['1', '2'], 'open', 'has a part that is not given'],
    ['6', [], 'open', 'has no parts'],
  ])('%s against %j: %s, as it %s', (total, parts, agreement) => {
    expect(check(total, parts).agreement).toBe(agreement);
  });

  it('names the members without a value', () => {
    expect(check('6', ['1', '2']).unresolved).toEqual(['delta', 'gamma']);
    expect(check('6', []).unresolved).toEqual(['alpha', 'beta', 'delta', 'gamma']);
    expect(check('6', [])).not.toHaveProperty('computed');
  });

  it('compares the same period, status and source', () => {
    const other = {
      source: 'table-2016',
      indicator: 'funds',
      subject: company('alpha'),
      value: { number: 100 },
    } as const;
    const noise = [
      observe({ ...other, key: 'later', referencePeriod: '2017' }),
      observe({ ...other, key: 'overlapping', referencePeriod: '2015/2016' }),
      observe({ ...other, key: 'forecast', status: 'forecast' }),
      observe({ ...other, source: 'news-2024' }),
      observe({ ...other, indicator: 'jobs' }),
    ];
    expect(check('6', ['1', '2', '3'], noise).agreement).toBe('agrees');
  });

  it('leaves open what a member says twice', () => {
    const again = observe({ source: 'table-2016', indicator: 'funds', subject: company('alpha'), key: 'again' });
    expect(check('6', ['1', '2', '3'], [again])).toMatchObject({ agreement: 'open', unresolved: ['alpha'] });
  });

  it('finds two parts that are left out where no single one is enough', () => {
    const { withoutParts } = check('4', ['1', '2', '4']);
    expect(
      withoutParts?.map((parts) => parts.map(({ value }) => stringifyQuantity(value as { number: number }))),
    ).toEqual([['1', '2']]);
  });

  it('ends when groups are members of each other', () => {
    const [relation] = dataset.relations.filter(({ id }) => id === 'pair.member-of.five');
    const circle = { ...relation, id: 'five.member-of.pair', subject: company('five'), object: company('pair') };
    const relations = [...dataset.relations, circle] as Dataset['relations'];
    expect(checkTotal({ ...dataset, relations }, 'five.jobs.table-2016').agreement).toBe('differs');
  });

  it.each([
    ['alpha.jobs.table-2016', 'is not a quantity of a group'],
    ['region.companies.page-2021', 'is not a quantity of a group'],
    ['five.jobs.table-2015', 'did you mean “five.jobs.table-2016”?'],
  ])('refuses %s', (id, message) => {
    expect(() => checkTotal(dataset, id)).toThrow(QueryError);
    expect(() => checkTotal(dataset, id)).toThrow(message);
  });
});
