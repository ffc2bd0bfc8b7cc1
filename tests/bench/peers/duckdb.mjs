import { DuckDBInstance } from '@duckdb/node-api';
import { pick, pickIds, work } from '../tasks/peer.ts';
import { idsPerRun } from '../tasks/questions.ts';
import * as sql from './sql.ts';

/** @type {import('../tasks/peer.ts').Peer} */
export const peer = {
  takes: 'tables',
  open: async ({ tables }, questions) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    for (const statement of sql.createTables) await connection.run(statement);
    await appendRows(connection, tables);
    for (const statement of sql.createIndexes) await connection.run(statement);
    const prepare = async (text) => {
      const statement = await connection.prepare(text);
      return async (...parameters) => {
        statement.bind(parameters);
        return (await statement.runAndReadAll()).getRowObjectsJS();
      };
    };
    const { page, group, groupBounds, find, join } = Object.fromEntries(
      await Promise.all(Object.entries(sql.statements).map(async ([name, text]) => [name, await prepare(text)])),
    );
    const prepareLatest = (columns, condition) => prepare(sql.selectLatest(columns, condition, 'duckdb'));
    const { rows, total } = sql.latestColumns;
    const { all, one } = sql.latestConditions;
    const [latest, latestRows] = [await prepareLatest(total, all), await prepareLatest(rows, all)];
    const [organization, organizationRows] = [await prepareLatest(total, one), await prepareLatest(rows, one)];
    const readFirst = ([first]) => sql.read.total(first);
    return {
      works: {
        page: work((at) => {
          const { indicator, from, until, above } = pick(questions.pages, at);
          return page(indicator, from, until, above);
        }, sql.read.page),
        group: work(() => group(), sql.read.group),
        groupBounds: work(() => groupBounds(), sql.read.groupBounds),
        find: work(async (at) => {
          const found = [];
          for (const id of pickIds(questions, at, idsPerRun)) found.push((await find(id))[0]);
          return found;
        }, sql.read.find),
        latest: work((at) => latest(pick(questions.days, at)), readFirst),
        latestRows: work((at) => latestRows(pick(questions.days, at)), sql.read.page),
        organization: work((at) => organization(pick(questions.organizations, at), questions.day), readFirst),
        organizationRows: work(
          (at) => organizationRows(pick(questions.organizations, at), questions.day),
          sql.read.page,
        ),
        join: work((at) => join(pick(questions.kinds, at)), readFirst),
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};

async function appendRows(connection, { rows, organizations }) {
  const appender = await connection.createAppender('o');
  for (const { id, organization, indicator, year, issued, value, low, high, open } of rows) {
    for (const text of [id, organization, indicator]) appender.appendVarchar(text);
    appender.appendInteger(year);
    appender.appendVarchar(issued);
    appender.appendDouble(value);
    appender.appendDouble(low);
    if (high === null) appender.appendNull();
    else appender.appendDouble(high);
    appender.appendInteger(open ? 1 : 0);
    appender.endRow();
  }
  appender.closeSync();
  const others = await connection.createAppender('g');
  for (const { id, kind } of organizations) {
    others.appendVarchar(id);
    others.appendVarchar(kind);
    others.endRow();
  }
  others.closeSync();
}
