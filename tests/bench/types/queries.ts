/** A query that is right, with the types of a dataset; each number makes it another one. */
export function writeQuery(at: number): string {
  return `
export const result${at} = runQuery(dataset, {
  from: 'observations',
  where: {
    indicator: { in: ['jobs-fte', 'funds-raised'] },
    'subject.organization.kind': 'company',
    'indicator.unit.kind': 'amount',
    value: { gt: ${at + 50} },
    referencePeriod: { within: '2010/2020' },
    or: [{ status: 'normal' }, { not: { counterpart: { exists: true } } }],
  },
  orderBy: ['-value', 'subject.organization.name'],
  select: ['id', 'subject', 'value', 'indicator.unit'],
  limit: ${at + 1},
});
export const value${at} = result${at}.at(0)?.value;
export const totals${at} = runQuery(dataset, {
  from: 'observations',
  where: { 'subject.organization.kind': { ne: 'university' } },
  groupBy: ['indicator', 'subject.organization.kind'],
  aggregate: { total: { sum: 'value' }, last${at}: { latest: 'subject' }, count: { count: true } },
  orderBy: ['-total'],
});
export const total${at} = totals${at}.at(0)?.total;
`;
}

/** How many queries `writeQuery` writes at once. */
export const queriesPerText = 2;

/** Mistakes that have to be found before a query is run. */
export const mistakes: readonly (readonly [what: string, code: string])[] = [
  ['a collection that does not exist', "runQuery(dataset, { from: 'observation' });"],
  ['a field that does not exist', "runQuery(dataset, { from: 'observations', where: { indicatr: 'jobs-fte' } });"],
  [
    'a field behind a reference that does not exist',
    "runQuery(dataset, { from: 'observations', where: { 'subject.organization.kin': 'company' } });",
  ],
  [
    'an operator that the field does not have',
    "runQuery(dataset, { from: 'observations', where: { value: { prefix: '5' } } });",
  ],
  ['a text where a number is compared', "runQuery(dataset, { from: 'observations', where: { value: { gt: '5' } } });"],
  ['an id that does not exist', "runQuery(dataset, { from: 'observations', where: { indicator: 'job-fte' } });"],
  ['a code that does not exist', "runQuery(dataset, { from: 'events', where: { kind: 'foundation' } });"],
  ['a wrong key to sort by', "runQuery(dataset, { from: 'observations', orderBy: ['-valu'] });"],
  ['a wrong field to select', "runQuery(dataset, { from: 'observations', select: ['valu'] });"],
  ['a sum of texts', "runQuery(dataset, { from: 'observations', aggregate: { total: { sum: 'subject' } } });"],
  ['a field that was not selected', "runQuery(dataset, { from: 'observations', select: ['id'] }).at(0)?.status;"],
  [
    'an aggregate that was not asked for',
    "runQuery(dataset, { from: 'observations', groupBy: ['indicator'] }).at(0)?.total;",
  ],
];
