import crossfilter from 'crossfilter2';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { noBounds, tellList } from './rows.ts';

const noArgMax = 'It has no latest row of a group';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables: { rows, organizations } }, questions) => {
    const records = crossfilter(rows);
    const indicator = records.dimension((row) => row.indicator);
    const year = records.dimension((row) => row.year);
    const value = records.dimension((row) => row.value);
    const organization = records.dimension((row) => row.organization);
    const id = records.dimension((row) => row.id);
    return {
      works: {
        page: work((at) => {
          const question = pick(questions.pages, at);
          indicator.filterExact(question.indicator);
          year.filterRange([question.from, question.until + 1]);
          value.filterRange([question.above + 1, Infinity]);
          const found = value.top(Infinity);
          for (const dimension of [indicator, year, value]) dimension.filterAll();
          // It gives equal values in any order, so ties are put in order behind it.
          const last = found[19]?.value ?? -Infinity;
          return found
            .filter((row) => row.value >= last)
            .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
            .slice(0, 20);
        }, tellList),
        group: work(
          () => {
            const sums = indicator.group().reduceSum((row) => row.value);
            const counts = indicator.group().reduceCount();
            const count = new Map(counts.all().map((found) => [found.key, found.value]));
            const found = sums.all().map((one) => [one.key, one.value, one.value / count.get(one.key)]);
            sums.dispose();
            counts.dispose();
            return found;
          },
          (found) => found,
        ),
        groupBounds: noBounds,
        find: work(
          (at) => {
            const found = pickIds(questions, at, idsPerRun).map((one) => id.filterExact(one).top(1)[0]);
            id.filterAll();
            return found;
          },
          (found) => found.map((row) => row.value),
        ),
        latest: noArgMax,
        latestRows: noArgMax,
        organization: noArgMax,
        organizationRows: noArgMax,
        join: work(
          (at) => {
            const kind = pick(questions.kinds, at);
            const ids = new Set(organizations.filter((one) => one.kind === kind).map((one) => one.id));
            organization.filterFunction((one) => ids.has(one));
            const all = records.groupAll();
            const [count, sum] = [all.reduceCount().value(), all.reduceSum((row) => row.value).value()];
            all.dispose();
            organization.filterAll();
            return [count, sum];
          },
          (found) => found,
        ),
      },
    };
  },
};
