import initSqlJs from 'sql.js';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import * as sql from './sql.ts';

const { Database } = await initSqlJs();

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: ({ tables }, questions) => {
    const database = new Database();
    for (const statement of sql.createTables) database.run(statement);
    database.run('BEGIN');
    const insert = database.prepare(`INSERT INTO o VALUES (${Array(9).fill('?').join(', ')})`);
    for (const row of tables.rows) insert.run(sql.listCells(row));
    const insertOrganization = database.prepare('INSERT INTO g VALUES (?, ?)');
    for (const one of tables.organizations) insertOrganization.run(sql.listOrganizationCells(one));
    database.run('COMMIT');
    for (const statement of sql.createIndexes) database.run(statement);
    database.run('ANALYZE');
    const asked = sql.prepareAll((text) => database.prepare(text));
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return listRows(asked.page, [indicator, from, until, above]);
        }, sql.read.page),
        group: work(() => listRows(asked.group, []), sql.read.group),
        groupBounds: work(() => listRows(asked.groupBounds, []), sql.read.groupBounds),
        find: work((at) => pickIds(questions, at, idsPerRun).map((id) => asked.find.getAsObject([id])), sql.read.find),
        latest: work((at) => asked.latest.getAsObject([pick(questions.days, at)]), sql.read.total),
        latestRows: work((at) => listRows(asked.latestRows, [pick(questions.days, at)]), sql.read.page),
        organization: work(
          (at) => asked.organization.getAsObject([pick(questions.organizations, at), questions.day]),
          sql.read.total,
        ),
        organizationRows: work(
          (at) => listRows(asked.organizationRows, [pick(questions.organizations, at), questions.day]),
          sql.read.page,
        ),
        join: work((at) => asked.join.getAsObject([pick(questions.kinds, at)]), sql.read.total),
      },
      close: () => database.close(),
    };
  },
};

function listRows(statement, parameters) {
  statement.bind(parameters);
  const rows = [];
  while (statement.step()) rows.push(statement.getAsObject());
  statement.reset();
  return rows;
}
