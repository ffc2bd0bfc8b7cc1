import Loki from 'lokijs';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import { tellList } from './rows.ts';

const noArgMax = 'It has no latest row of a group';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const database = new Loki('bench');
    // It writes into the objects that it is given, so it is given copies. Indexes come after: before, filling is quadratic.
    const rows = database.addCollection('rows', { unique: ['id'], disableMeta: true });
    rows.insert(tables.rows.map((row) => ({ ...row })));
    for (const name of ['indicator', 'organization', 'year', 'value']) rows.ensureIndex(name);
    const organizations = database.addCollection('organizations', {
      unique: ['id'],
      indices: ['kind'],
      disableMeta: true,
    });
    organizations.insert(tables.organizations.map((one) => ({ ...one })));
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return rows
            .chain()
            .find({ indicator })
            .find({ year: { $between: [from, until] } })
            .find({ value: { $gt: above } })
            .compoundsort([['value', true], 'id'])
            .limit(20)
            .data();
        }, tellList),
        group: work(
          () =>
            rows.chain().mapReduce(
              ({ indicator, value }) => [indicator, value],
              (pairs) => {
                const sums = new Map();
                for (const [indicator, value] of pairs) {
                  const found = sums.get(indicator) ?? { sum: 0, count: 0 };
                  found.sum += value;
                  found.count++;
                  sums.set(indicator, found);
                }
                return sums;
              },
            ),
          (sums) => Array.from(sums, ([indicator, { sum, count }]) => [indicator, sum, sum / count]),
        ),
        groupBounds: 'It knows numbers alone',
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => rows.by('id', id)),
          (found) => found.map(({ value }) => value),
        ),
        latest: noArgMax,
        latestRows: noArgMax,
        organization: noArgMax,
        organizationRows: noArgMax,
        join: work(
          (at) => {
            const ids = organizations.find({ kind: pick(questions.kinds, at) }).map(({ id }) => id);
            const values = rows
              .chain()
              .find({ organization: { $in: ids } })
              .data();
            return [values.length, values.reduce((sum, { value }) => sum + value, 0)];
          },
          (found) => found,
        ),
      },
    };
  },
};
