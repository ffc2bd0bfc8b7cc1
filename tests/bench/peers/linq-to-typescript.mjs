import { from } from 'linq-to-typescript';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { noBounds, tellList, workLatest } from './rows.ts';

/** Its own order compares numbers as texts, so a comparer is given. */
const compareNumbers = (a, b) => a - b;
const compareTexts = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const [rows, organizations] = [from(tables.rows), from(tables.organizations)];
    const byId = rows.toMap(({ id }) => id);
    return {
      works: {
        page: work((at) => {
          const { indicator, from: first, until, above } = pick(questions.pages, at);
          return rows
            .where((row) => row.indicator === indicator && row.year >= first && row.year <= until && row.value > above)
            .orderByDescending(({ value }) => value, compareNumbers)
            .thenBy(({ id }) => id, compareTexts)
            .take(20)
            .toArray();
        }, tellList),
        group: work(
          () =>
            rows
              .groupBy(({ indicator }) => indicator)
              .select((found) => [found.key, found.sum(({ value }) => value), found.average(({ value }) => value)])
              .toArray(),
          (sums) => sums,
        ),
        groupBounds: noBounds,
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => byId.get(id)?.[0]),
          (found) => found.map(({ value }) => value),
        ),
        ...workLatest(
          questions,
          (day) => takeLatest(rows.where(({ issued }) => issued <= day)),
          (id, day) => takeLatest(rows.where((row) => row.organization === id && row.issued <= day)),
        ),
        join: work(
          (at) => {
            const kind = pick(questions.kinds, at);
            const found = organizations
              .where((one) => one.kind === kind)
              .joinByKey(
                rows,
                ({ id }) => id,
                (row) => row.organization,
                (_, row) => row.value,
              )
              .toArray();
            return [found.length, from(found).sum()];
          },
          (found) => found,
        ),
      },
    };
  },
};

function takeLatest(rows) {
  return rows
    .groupBy(({ organization, indicator }) => `${organization}|${indicator}`)
    .select((found) => found.aggregate((a, b) => (b.year > a.year ? b : a)))
    .toArray();
}
