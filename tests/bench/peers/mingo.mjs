import { Aggregator, Query } from 'mingo';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { noBounds, tellList, workLatest } from './rows.ts';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables: { rows, organizations } }, questions) => {
    const takeLatest = (match) => {
      const first = { $top: { sortBy: { year: -1 }, output: '$$ROOT' } };
      const found = new Aggregator([
        { $match: match },
        { $group: { _id: { organization: '$organization', indicator: '$indicator' }, first } },
      ]).run(rows);
      // MongoDB gives the row, mingo a list of it.
      return found.map(({ first: row }) => (Array.isArray(row) ? row[0] : row));
    };
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return new Query({ indicator, year: { $gte: from, $lte: until }, value: { $gt: above } })
            .find(rows)
            .sort({ value: -1, id: 1 })
            .limit(20)
            .all();
        }, tellList),
        group: work(
          () =>
            new Aggregator([{ $group: { _id: '$indicator', sum: { $sum: '$value' }, mean: { $avg: '$value' } } }]).run(
              rows,
            ),
          (sums) => sums.map(({ _id, sum, mean }) => [_id, sum, mean]),
        ),
        groupBounds: noBounds,
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => new Query({ id }).find(rows).next()),
          (found) => found.map(({ value }) => value),
        ),
        ...workLatest(
          questions,
          (day) => takeLatest({ issued: { $lte: day } }),
          (organization, day) => takeLatest({ organization, issued: { $lte: day } }),
        ),
        join: work(
          (at) => {
            const ids = new Query({ kind: pick(questions.kinds, at) }).find(organizations).all();
            const match = { organization: { $in: ids.map(({ id }) => id) } };
            return new Aggregator([
              { $match: match },
              { $group: { _id: null, count: { $sum: 1 }, sum: { $sum: '$value' } } },
            ]).run(rows)[0];
          },
          (found) => [found?.count ?? 0, found?.sum ?? 0],
        ),
      },
    };
  },
};
