import type { Citation, Edtf } from '@walbio/data';
import type { Plan } from '../ask/plan.ts';
import type { Answer } from './answer.ts';
import { writeColumns } from './column.ts';

import { bindLastDay } from './days.ts';
import { isIssued, selectMatches } from './matches.ts';
import { listGroupKeys } from './groupKeys.ts';
import { findCitationList, listItems, readCitations } from './recordLists.ts';
import { Scope } from './scope.ts';
import type { EngineRow, Statement } from './statement.ts';
import { readJson, writeJson } from './statement.ts';
import type { Writer } from './writer.ts';

/** What a row of an answer rests on. */
export interface Evidence {
  /** The ids of the records: of the row’s own, or of those of its group. */
  readonly inputs: readonly string[];
  /** The passages, each once, without those of sources issued after `asOf`. */
  readonly citations: readonly Citation[];
}

/** Compiles what the rows of an answer rest on. */
export function compileEvidence(
  writer: Writer,
  plan: Plan,
  { keys }: Pick<Answer<unknown>, 'keys'>,
): Statement<readonly Evidence[]> {
  const records = new Scope(writer, plan.from);
  const groupKeys = listGroupKeys(records, plan).map(({ column }) => column);
  const matches = selectMatches(records, plan, groupKeys);
  const partition = groupKeys.length > 0 ? `PARTITION BY ${groupKeys.map(({ name }) => `"${name}"`).join(', ')}` : '';
  const key = plan.groupBy ? `min("id" COLLATE "C") OVER (${partition})` : '"id"';
  const inputs = new Scope(writer, plan.from);
  const columns = writeColumns([
    { name: 'key', sql: writeJson('keyed."key"') },
    { name: 'input', sql: writeJson('keyed."id"') },
    { name: 'citations', sql: writeJson(selectCitations(inputs, plan)) },
  ]);
  const sql =
    `WITH matches AS (${matches}), keyed AS (SELECT "id", ${key} AS "key" FROM matches) SELECT ${columns} FROM keyed ` +
    `JOIN ${inputs.table} ON ${inputs.base}."id" = keyed."id" ` +
    `WHERE keyed."key" IN (${writer.bindList(keys)}) ORDER BY keyed."id" COLLATE "C"`;
  return { sql, parameters: writer.parameters, readRows: (rows) => readEvidence(rows, keys) };
}

/** The citations of a record as JSON, in its order; null for collections that have none. */
function selectCitations({ writer, base }: Scope, { from, asOf }: Plan): string {
  const list = findCitationList(from);
  return list ? listItems(writer, list, base, (citation) => isCounted(writer, citation, asOf)) : 'CAST(NULL AS TEXT)';
}

/** Of a source that counts. */
function isCounted(writer: Writer, citation: string, asOf?: Edtf): string {
  if (asOf === undefined) return '';
  const source = writer.alias();
  const day = bindLastDay(writer, asOf);
  return (
    ` AND EXISTS (SELECT 1 FROM ${writer.table('sources')} AS ${source} ` +
    `WHERE ${source}."id" = ${citation}."source" AND ${isIssued(source, day)})`
  );
}

function readEvidence(rows: readonly EngineRow[], keys: readonly string[]): readonly Evidence[] {
  const found = new Map<string, { readonly inputs: string[]; readonly citations: Map<string, Citation> }>();
  for (const row of rows) {
    const key = readJson(row['key']) as string;
    const evidence = found.get(key) ?? { inputs: [], citations: new Map<string, Citation>() };
    found.set(key, evidence);
    evidence.inputs.push(readJson(row['input']) as string);
    for (const citation of readCitations(readJson(row['citations']))) {
      const { exact, prefix = '', suffix = '' } = citation.selector;
      const name = JSON.stringify([citation.source, exact, prefix, suffix]);
      if (!evidence.citations.has(name)) evidence.citations.set(name, citation);
    }
  }
  return keys.map((key) => {
    const { inputs, citations } = found.get(key) ?? { inputs: [], citations: new Map<string, Citation>() };
    return { inputs, citations: [...citations.values()] };
  });
}
