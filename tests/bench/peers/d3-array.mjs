import { index, greatest, rollup, rollups, sum } from 'd3-array';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { compareForPage, noBounds, tellList, workLatest } from './rows.ts';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables: { rows, organizations } }, questions) => {
    const byId = index(rows, ({ id }) => id);
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return rows
            .filter((row) => row.indicator === indicator && row.year >= from && row.year <= until && row.value > above)
            .sort(compareForPage)
            .slice(0, 20);
        }, tellList),
        group: work(
          () =>
            rollups(
              rows,
              (found) => ({ sum: sum(found, ({ value }) => value), count: found.length }),
              ({ indicator }) => indicator,
            ),
          (sums) => sums.map(([indicator, found]) => [indicator, found.sum, found.sum / found.count]),
        ),
        groupBounds: noBounds,
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => byId.get(id)),
          (found) => found.map(({ value }) => value),
        ),
        ...workLatest(
          questions,
          (day) => takeLatest(rows.filter(({ issued }) => issued <= day)),
          (id, day) => takeLatest(rows.filter((row) => row.organization === id && row.issued <= day)),
        ),
        join: work(
          (at) => {
            const kind = pick(questions.kinds, at);
            const ids = new Set(organizations.filter((one) => one.kind === kind).map(({ id }) => id));
            const found = rows.filter((row) => ids.has(row.organization));
            return [found.length, sum(found, ({ value }) => value)];
          },
          (found) => found,
        ),
      },
    };
  },
};

function takeLatest(rows) {
  const groups = rollup(
    rows,
    (found) => greatest(found, ({ year }) => year),
    ({ organization }) => organization,
    ({ indicator }) => indicator,
  );
  return Array.from(groups.values(), (found) => [...found.values()]).flat();
}
