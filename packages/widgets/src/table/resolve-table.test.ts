import { dataset } from '@walbio/data';
import type { Dataset, Observation, Organization, Relation } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { readLocale } from '../locale/locale.ts';
import { resolveTable } from './resolve-table.ts';
import type { TableQuery } from './table-query.ts';
import type { TableEntry, TableView } from './table-view.ts';

const printed = { group: 'cell-therapy-companies', source: 'cell-therapy-2016' };

function resolve(query: TableQuery, locale = 'en', data: Dataset = dataset): TableView {
  const outcome = resolveTable(data, query, readLocale(locale));
  if (outcome.state !== 'shown') throw new Error(JSON.stringify(outcome));
  return outcome.view;
}

const write = ({ member, value, status, period, notes }: TableEntry): string =>
  [
    member && `${member.text}:`,
    value.qualifier,
    value.number,
    status && `(${status.text})`,
    period && `in ${period.text}`,
    notes.length > 0 && `[${notes.join()}]`,
  ]
    .filter(Boolean)
    .join(' ');

const readColumn = (view: TableView, indicator: string): Readonly<Record<string, string>> => {
  const index = view.columns.findIndex(({ id }) => id === indicator);
  return Object.fromEntries(
    view.rows.map(({ id, cells }) => [id, cells[index]?.entries.map(write).join(' / ') ?? 'nothing']),
  );
};

describe('resolveTable: the table of the article on cell therapy', () => {
  const view = resolve(printed);

  it('has the members of the group as rows, and what two of them have as columns', () => {
    expect(view.rows.map(({ id }) => id)).toEqual([
      'bone-therapeutics',
      'celyad',
      'novadip-biosciences',
      'orgenesis-masthercell',
      'promethera-biosciences',
    ]);
    expect(view.columns.map(({ id }) => id)).toEqual([
      'expected-market-launch',
      'funds-raised',
      'gmp-facility',
      'gmp-surface',
      'gmp-surface-to-come',
      'jobs-fte',
      'most-advanced-phase',
    ]);
  });

  it('keeps “more than”, and splits the pair that the source prints as 5/81 by company', () => {
    expect(readColumn(view, 'funds-raised')).toMatchObject({
      'bone-therapeutics': 'more than €90 million',
      celyad: '€213 million',
    });
    expect(readColumn(view, 'jobs-fte')['orgenesis-masthercell']).toMatch(
      /^MaSTherCell: 81 \[\d+\] \/ Orgenesis: 5 \[\d+\]$/,
    );
  });

  it('says a period in the cell only where it is not that of the table', () => {
    expect(view.period).toMatchObject({ text: '2016', basis: 'issued' });
    expect(readColumn(view, 'gmp-surface-to-come')).toMatchObject({
      'bone-therapeutics': '600 in 2016',
      celyad: 'nothing',
      'orgenesis-masthercell': expect.stringMatching(/^1,200 in end of 2017 \[\d+\]$/) as unknown,
    });
  });

  it('says unit and status once, in the head of the column', () => {
    const heads = view.columns.map(({ id, unit, status }) => [id, unit?.text, status?.text]);
    expect(heads).toContainEqual(['jobs-fte', 'full-time equivalents', undefined]);
    expect(heads).toContainEqual(['gmp-surface-to-come', 'm²', 'forecast']);
    expect(heads).toContainEqual(['funds-raised', undefined, undefined]);
  });

  it.each([
    ['funds-raised', '€409.55 million', 'more than €409.55 million', 'lost-bound', /lost a qualifier/],
    ['gmp-surface', '1,970', '1,970', 'agrees', /follows/],
    ['jobs-fte', '340', '345', 'differs', /5 full-time equivalents too low\. Without Orgenesis, the other rows/],
  ])('holds the printed total of %s against the rows', (indicator, total, text, agreement, verdict) => {
    const index = view.columns.findIndex(({ id }) => id === indicator);
    const found = view.totals?.cells[index];
    expect(found).toMatchObject({ printed: { value: { number: total } }, agreement });
    expect([found?.computed?.qualifier, found?.computed?.number].filter(Boolean).join(' ')).toBe(text);
    expect(found?.verdict).toMatch(verdict);
  });

  it('numbers each note once, and no cell refers to one that is not there', () => {
    const numbers = view.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.entries.flatMap(({ notes }) => notes)),
    );
    const totals = view.totals?.cells.flatMap((total) => total?.printed.notes) ?? [];
    expect([...new Set([...numbers, ...totals])].filter((note) => note !== undefined).sort((a, b) => a - b)).toEqual(
      view.notes.map((_, index) => index + 1),
    );
  });

  it('draws bars for amounts alone, with an open end for “more than”', () => {
    const bar = (indicator: string, row: string) =>
      view.rows.find(({ id }) => id === row)?.cells[view.columns.findIndex(({ id }) => id === indicator)]?.bar;
    expect(bar('funds-raised', 'celyad')).toEqual({ solid: 90, open: 0 });
    expect(bar('funds-raised', 'bone-therapeutics')).toEqual({ solid: 38, open: 10 });
    expect(bar('jobs-fte', 'orgenesis-masthercell')).toEqual({ solid: 78.2, open: 0 });
    expect(bar('most-advanced-phase', 'celyad')).toBeUndefined();
  });
});

describe('resolveTable', () => {
  it('takes subjects in the order in which they are named, before the other members of the group', () => {
    const { rows } = resolve({ ...printed, subjects: 'promethera-biosciences, celyad' });
    expect(rows.map(({ id }) => id).slice(0, 3)).toEqual(['promethera-biosciences', 'celyad', 'bone-therapeutics']);
  });

  it('takes columns in the order in which they are named', () => {
    const { columns } = resolve({ subjects: 'celyad ucb', indicators: 'jobs-fte funds-raised' });
    expect(columns.map(({ id }) => id)).toEqual(['jobs-fte', 'funds-raised']);
  });

  it('has no total row without a group', () => {
    expect(resolve({ subjects: 'celyad bone-therapeutics' }).totals).toBeUndefined();
  });

  it('names the subjects in the title, or says what the page says', () => {
    expect(resolve({ subjects: 'celyad bone-therapeutics' }).title.text).toBe('Celyad and Bone Therapeutics');
    expect(resolve({ ...printed, label: ' Key figures ' }).title.text).toBe('Key figures');
  });

  it('takes the latest claim of each subject, as of a date and of the sources that are named', () => {
    const listCited = (query: TableQuery) =>
      resolve(query).rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell?.entries.flatMap(({ description }) => description.citations) ?? []),
      );
    const everything = listCited({ subjects: 'wallonia belgium' });
    const early = listCited({ subjects: 'wallonia belgium', asOf: '2016' });
    expect(early.every(({ issuedEdtf }) => issuedEdtf.slice(0, 4) <= '2016')).toBe(true);
    expect(everything.length).toBeGreaterThan(early.length);
    const one = listCited({ subjects: 'wallonia', source: 'biotech-scene-2021' });
    expect(new Set(one.map(({ sourceId }) => sourceId))).toEqual(new Set(['biotech-scene-2021']));
  });

  it('cites what its notes rest on too', () => {
    const { citations, notes } = resolve({ subjects: 'wallonia', source: 'biotech-scene-2021' });
    const errors = notes.flatMap((note) => ('correction' in note ? note.correction.citations : []));
    expect(errors.length).toBeGreaterThan(0);
    expect(citations).toEqual(expect.arrayContaining([...errors]));
  });

  it('says so rather than checks a total where the rows show another source', () => {
    const later = (id: string, value: number) => ({
      ...dataset.observations.find((one) => one.id === id)!,
      id: `${id}.later`,
      value: { number: value },
      referencePeriod: '2020',
      periodBasis: 'stated' as const,
    });
    const observations = [...dataset.observations, later('celyad.jobs-fte.cell-therapy-2016', 120)];
    const view = resolve({ group: 'cell-therapy-companies', indicators: 'jobs-fte' }, 'en', {
      ...(dataset as Dataset),
      observations,
    });
    expect(view.totals?.cells[0]?.computed).toBeUndefined();
    expect(view.totals?.cells[0]?.verdict).toMatch(/Not checked/);
  });

  it.each([
    [{}, 'invalid', /subjects/],
    [{ subjects: 'celiad' }, 'not-published', /“celiad”.*“celyad”/],
    [{ group: 'cell-therapy-company' }, 'not-published', /“cell-therapy-companies”/],
    [{ group: 'celyad' }, 'not-published', /“celyad”/],
    [{ subjects: 'celyad', indicators: 'jobs-ftes' }, 'not-published', /“jobs-fte”/],
    [{ subjects: 'celyad', source: 'cell-therapy-2017' }, 'not-published', /“cell-therapy-2016”/],
    [{ subjects: 'celyad', sort: '-jobs-ft' }, 'not-published', /“jobs-fte”/],
    [{ subjects: 'celyad', asOf: '1950' }, 'not-published', /no such values/],
  ] as const)('says why nothing is shown for %j', (query, state, message) => {
    const outcome = resolveTable(dataset, query, readLocale('en'));
    expect(outcome).toMatchObject({ state, message: expect.stringMatching(message) as unknown });
  });

  it('shows each of several values of a subject that do not add up', () => {
    const found = dataset.observations.find(({ id }) => id === 'celyad.jobs-fte.cell-therapy-2016');
    const compared = ['belgium', 'european-union'].map((id) => ({
      ...(found as Observation),
      id: `celyad-beside-${id}`,
      counterpart: id,
    }));
    const { rows } = resolve({ subjects: 'celyad', indicators: 'jobs-fte' }, 'en', {
      ...dataset,
      observations: compared,
    });
    expect(rows[0]?.cells[0]?.entries.map(({ value }) => value.number)).toEqual(['95', '95']);
  });

  it('counts a member of two groups in a group once', () => {
    const member = dataset.relations.find(({ kind }) => kind === 'member-of') as Relation;
    const group = dataset.organizations.find(({ id }) => id === 'cell-therapy-companies') as Organization;
    const [one, other, whole] = ['one', 'other', 'whole'] as const;
    const join = (subject: string, object: string): Relation => ({
      ...member,
      id: `${subject}-in-${object}`,
      subject: { kind: 'organization', id: subject },
      object: { kind: 'organization', id: object },
    });
    const { rows } = resolve({ subjects: whole, indicators: 'jobs-fte' }, 'en', {
      ...dataset,
      organizations: [...dataset.organizations, ...[one, other, whole].map((id) => ({ ...group, id }))],
      relations: [join('celyad', one), join('celyad', other), join(one, whole), join(other, whole)],
    });
    expect(rows[0]?.cells[0]?.entries.map(({ value }) => value.number)).toEqual(['95']);
  });

  it('refuses a date that is not one', () => {
    expect(() => resolveTable(dataset, { subjects: 'celyad', asOf: 'May 2016' }, readLocale('en'))).toThrow(/May 2016/);
  });

  it.each(['en', 'fr', 'nl', 'de'])('is whole in %s', (locale) => {
    const view = resolve(printed, locale);
    const texts = [
      ...view.columns.map(({ label }) => label),
      ...view.notes.flatMap((note) => ('text' in note ? [note.text] : [])),
    ];
    expect(texts.filter(({ language }) => language !== locale)).toEqual([]);
  });
});
