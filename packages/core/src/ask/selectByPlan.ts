import type { Dataset, Edtf } from '@walbio/data';
import { boundedCache } from '../collection/boundedCache.ts';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { findRecord } from '../query/findRecord.ts';
import { issuedBy } from '../query/issuedBy.ts';
import { fields, timeFields } from '../table/fields.ts';
import { openPath } from '../table/pathColumn.ts';
import { resolvePath } from '../table/path.ts';
import type { Table } from '../table/table.ts';
import { testTexts } from './compileTest.ts';
import type { Plan } from './plan.ts';
import { keptDates, rankTime } from './rankTime.ts';
import { prepareCondition, selectWhere } from './selectWhere.ts';
import type { Prepared } from './selectWhere.ts';
import { takeLatest } from './takeLatest.ts';
import type { CodeTest } from './columnTest.ts';
import { truths } from './truth.ts';

/** The rows that a query is about, in the order of the table. */
export function selectByPlan(dataset: Dataset, table: Table, plan: Plan): Int32Array {
  const { where, certainty, asOf, during, latest } = plan;
  const conditions: readonly Prepared[] = [
    ...where.conditions.map((condition) => prepareCondition(dataset, condition, certainty)),
    ...(asOf === undefined ? [] : requireAll(testAsOfOnce(dataset, table)(asOf))),
    ...(during === undefined ? [] : requireAll(testDuring(table, during))),
  ];
  const rows = selectWhere(table, { type: 'all', conditions });
  return latest ? takeLatestClaims(dataset, table, rows, asOf) : rows;
}

function requireAll(test: CodeTest | undefined): readonly Prepared[] {
  return test ? [{ type: 'test', test, accepted: truths.holds }] : [];
}

/** The tests for the last dates that were asked for. */
function testAsOfOnce(dataset: Dataset, table: Table): (asOf: Edtf) => CodeTest | undefined {
  return table.keep('as of', () => boundedCache(keptDates, (asOf) => testAsOf(dataset, table, asOf)));
}

/** What rests on a source that was issued by a date. Areas, units, code lists and indicators stand without one. */
function testAsOf(dataset: Dataset, table: Table, asOf: Edtf): CodeTest | undefined {
  const isIssued = issuedBy(asOf);
  if (table.name === 'sources') return testTexts(table, 'issued', false, (issued) => isIssued({ issued }));
  if (table.name === 'areas' || !Object.hasOwn(fields[table.name], 'source')) return undefined;
  return testTexts(table, 'source', true, (id) => {
    const source = findRecord(dataset, 'source', id);
    return source !== undefined && isIssued(source);
  });
}

function testDuring(table: Table, during: Edtf): CodeTest {
  const time = timeFields[table.name as keyof typeof timeFields];
  return testTexts(table, time, false, (period) => overlapsPeriod(period, during));
}

function takeLatestClaims(dataset: Dataset, table: Table, rows: Int32Array, asOf?: Edtf): Int32Array {
  const columns = ['subject', 'indicator', 'counterpart'].flatMap((name) => {
    const resolution = resolvePath('observations', name);
    return 'path' in resolution ? [openPath(dataset, resolution.path)] : [];
  });
  return takeLatest(rows, columns, rankTime(dataset, table, 'latest', asOf));
}
