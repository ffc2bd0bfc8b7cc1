import { filter, firstBy, groupBy, indexBy, map, mapValues, pipe, sortBy, sumBy, take, values } from 'remeda';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { noBounds, tellList, workLatest } from './rows.ts';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables: { rows, organizations } }, questions) => {
    const byId = indexBy(rows, ({ id }) => id);
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return pipe(
            rows,
            filter((row) => row.indicator === indicator && row.year >= from && row.year <= until && row.value > above),
            sortBy([({ value }) => value, 'desc'], [({ id }) => id, 'asc']),
            take(20),
          );
        }, tellList),
        group: work(
          () =>
            pipe(
              rows,
              groupBy(({ indicator }) => indicator),
              mapValues((found) => ({ sum: sumBy(found, ({ value }) => value), count: found.length })),
            ),
          (sums) => Object.entries(sums).map(([indicator, { sum, count }]) => [indicator, sum, sum / count]),
        ),
        groupBounds: noBounds,
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => byId[id]),
          (found) => found.map(({ value }) => value),
        ),
        ...workLatest(
          questions,
          (day) => takeLatest(rows, ({ issued }) => issued <= day),
          (id, day) => takeLatest(rows, (row) => row.organization === id && row.issued <= day),
        ),
        join: work(
          (at) => {
            const kind = pick(questions.kinds, at);
            const ids = new Set(
              pipe(
                organizations,
                filter((one) => one.kind === kind),
                map(({ id }) => id),
              ),
            );
            const found = filter(rows, (row) => ids.has(row.organization));
            return [found.length, sumBy(found, ({ value }) => value)];
          },
          (found) => found,
        ),
      },
    };
  },
};

function takeLatest(rows, isWanted) {
  return pipe(
    rows,
    filter(isWanted),
    groupBy(({ organization, indicator }) => `${organization}|${indicator}`),
    mapValues((found) => firstBy(found, [({ year }) => year, 'desc'])),
    values(),
  );
}
