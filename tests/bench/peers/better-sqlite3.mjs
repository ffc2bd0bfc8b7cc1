import Database from 'better-sqlite3';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import * as sql from './sql.ts';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const database = new Database(':memory:');
    for (const statement of sql.createTables) database.exec(statement);
    const insert = database.prepare(`INSERT INTO o VALUES (${Array(9).fill('?').join(', ')})`);
    const insertOrganization = database.prepare('INSERT INTO g VALUES (?, ?)');
    database.transaction(() => {
      for (const row of tables.rows) insert.run(sql.listCells(row));
      for (const one of tables.organizations) insertOrganization.run(sql.listOrganizationCells(one));
    })();
    for (const statement of sql.createIndexes) database.exec(statement);
    database.exec('ANALYZE');
    const asked = sql.prepareAll((text) => database.prepare(text));
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return asked.page.all(indicator, from, until, above);
        }, sql.read.page),
        group: work(() => asked.group.all(), sql.read.group),
        groupBounds: work(() => asked.groupBounds.all(), sql.read.groupBounds),
        find: work((at) => pickIds(questions, at, idsPerRun).map((id) => asked.find.get(id)), sql.read.find),
        latest: work((at) => asked.latest.get(pick(questions.days, at)), sql.read.total),
        latestRows: work((at) => asked.latestRows.all(pick(questions.days, at)), sql.read.page),
        organization: work(
          (at) => asked.organization.get(pick(questions.organizations, at), questions.day),
          sql.read.total,
        ),
        organizationRows: work(
          (at) => asked.organizationRows.all(pick(questions.organizations, at), questions.day),
          sql.read.page,
        ),
        join: work((at) => asked.join.get(pick(questions.kinds, at)), sql.read.total),
      },
      close: () => database.close(),
    };
  },
};
