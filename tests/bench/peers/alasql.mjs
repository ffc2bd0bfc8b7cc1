import alasql from 'alasql';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';

const noArgMax = 'It gives the greatest year of a group without its row';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const database = new alasql.Database();
    database.exec(
      'CREATE TABLE o (id STRING PRIMARY KEY, organization STRING, indicator STRING, year INT, issued STRING, v INT)',
    );
    database.exec('CREATE TABLE g (id STRING PRIMARY KEY, kind STRING)');
    database.tables.o.data = tables.rows.map(({ value, ...row }) => ({ ...row, v: value }));
    database.tables.g.data = tables.organizations.map((one) => ({ ...one }));
    database.tables.o.indexcolumns?.();
    const compile = (text) => alasql.compile(text, database.databaseid);
    const page = compile(
      'SELECT id, v FROM o WHERE indicator = ? AND year >= ? AND year <= ? AND v > ? ORDER BY v DESC, id LIMIT 20',
    );
    const group = compile('SELECT indicator, SUM(v) AS s, AVG(v) AS a FROM o GROUP BY indicator');
    const find = compile('SELECT v FROM o WHERE id = ?');
    const join = compile('SELECT COUNT(*) AS n, SUM(o.v) AS s FROM g JOIN o ON g.id = o.organization WHERE g.kind = ?');
    return {
      works: {
        page: work(
          (at) => {
            const { indicator, from, until, above } = pick(questions.pages, at);
            return page([indicator, from, until, above]);
          },
          (rows) => rows.map(({ id, v }) => [id, v]),
        ),
        group: work(
          () => group([]),
          (rows) => rows.map(({ indicator, s, a }) => [indicator, s, a]),
        ),
        groupBounds: 'It knows numbers alone',
        find: work(
          (at) => pickIds(questions, at, idsPerRun).map((id) => find([id])[0]),
          (found) => found.map(({ v }) => v),
        ),
        latest: noArgMax,
        latestRows: noArgMax,
        organization: noArgMax,
        organizationRows: noArgMax,
        join: work(
          (at) => join([pick(questions.kinds, at)])[0],
          ({ n, s }) => [n, s ?? 0],
        ),
      },
      close: () => {
        database.tables = {};
      },
    };
  },
};
