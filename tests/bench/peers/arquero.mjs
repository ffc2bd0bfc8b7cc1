import * as aq from 'arquero';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { noBounds, tellList } from './rows.ts';

/* global op */

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const [rows, organizations] = [aq.from(tables.rows), aq.from(tables.organizations)];
    const takeLatest = (found) =>
      found
        .groupby('organization', 'indicator')
        .orderby(aq.desc('year'))
        .filter(() => op.row_number() === 1)
        .ungroup();
    const latestAsOf = (at) =>
      takeLatest(rows.params({ day: pick(questions.days, at) }).filter((row, $) => row.issued <= $.day));
    const latestOf = (at) =>
      takeLatest(
        rows
          .params({ day: questions.day, id: pick(questions.organizations, at) })
          .filter((row, $) => row.organization === $.id && row.issued <= $.day),
      );
    const tell = (found) => found.rollup({ count: () => op.count(), sum: (row) => op.sum(row.value) }).object();
    const tellCount = (found) => {
      const { count, sum } = tell(found);
      return [count, sum ?? 0];
    };
    return {
      works: {
        page: work((at) => {
          return rows
            .params(pick(questions.pages, at))
            .filter(
              (row, $) =>
                row.indicator === $.indicator && row.year >= $.from && row.year <= $.until && row.value > $.above,
            )
            .orderby(aq.desc('value'), 'id')
            .slice(0, 20)
            .objects();
        }, tellList),
        group: work(
          () =>
            rows
              .groupby('indicator')
              .rollup({ sum: (row) => op.sum(row.value), mean: (row) => op.mean(row.value) })
              .objects(),
          (sums) => sums.map(({ indicator, sum, mean }) => [indicator, sum, mean]),
        ),
        groupBounds: noBounds,
        find: work(
          (at) =>
            pickIds(questions, at, idsPerRun).map((id) =>
              rows
                .params({ id })
                .filter((row, $) => row.id === $.id)
                .object(),
            ),
          (found) => found.map(({ value }) => value),
        ),
        latest: work(latestAsOf, tellCount),
        latestRows: work((at) => latestAsOf(at).objects(), tellList),
        organization: work(latestOf, tellCount),
        organizationRows: work((at) => latestOf(at).objects(), tellList),
        join: work(
          (at) =>
            tell(
              rows.semijoin(
                organizations.params({ kind: pick(questions.kinds, at) }).filter((row, $) => row.kind === $.kind),
                ['organization', 'id'],
              ),
            ),
          ({ count, sum }) => [count, sum ?? 0],
        ),
      },
    };
  },
};
