import { parseArgs } from 'node:util';
import { openCaptures } from '../build/captures.ts';
import type { Captures } from '../build/captures.ts';
import { parseRecords, readRecords } from '../build/read-records.ts';
import type { ReadRecords } from '../build/read-records.ts';
import { checkRecords } from '../check/check-records.ts';
import { findNearest } from '../check/nearest.ts';
import { formatProblem, listErrors } from '../check/problem.ts';
import type { Problem } from '../check/problem.ts';
import { indexDataset } from '../diff/dataset-index.ts';
import { collectionNames, kindOf } from '../src/collections.ts';
import { refuseProblems } from './refuse-problems.ts';
import { readReleased } from './released.ts';
import { describePlan } from './rename/describe-plan.ts';
import { findObjection } from './rename/find-objection.ts';
import type { IdMove } from './rename/list-moves.ts';
import { planRename } from './rename/plan-rename.ts';
import { replaceFiles } from './replace-files.ts';
import type { FileChanges } from './replace-files.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb } from './verb.ts';

const collections = collectionNames.filter((name) => name !== 'redirects');

/** Renames an id: the file, every reference, and the redirects that a released id leaves behind. All of it, or nothing. */
export const rename: Verb = {
  usage: 'rename <collection> <old id> <new id> [--dry-run]',
  summary: 'renames an id with every reference to it, and leaves the redirects that are demanded',
  run: async (words, workplace) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const { folder, terminal } = workplace;
    const move = readMove(positionals);
    const captures = openCaptures(terminal.env['WALBIO_SOURCES']);
    const read = readRecords(folder);
    const { records, index, problems } = checkRecords(read, captures);
    const errors = listErrors(problems);
    if (errors.length > 0) refuseProblems(errors);
    const released = indexDataset(readReleased(undefined, workplace));
    const objection = findObjection(move, { records, index, released });
    if (objection !== undefined) throw new UsageError(objection);
    const plan = await planRename(move, records, released);
    const found = tryChanges(read, plan.changes, captures);
    for (const problem of found) complain(terminal, `${formatProblem(problem)}\n`);
    const isWritten = found.length === 0 && !values['dry-run'];
    if (isWritten) replaceFiles(folder, plan.changes);
    if (found.length === 0) for (const line of describePlan(plan, released)) say(terminal, line);
    if (!isWritten)
      say(terminal, found.length === 0 ? 'nothing of this was written: --dry-run' : 'nothing was written');
    return found.length === 0 ? 0 : 1;
  },
};

function readMove([collection, from, to, ...rest]: readonly string[]): IdMove {
  if (collection === undefined || from === undefined || to === undefined || rest.length > 0)
    throw new UsageError('expected a collection, the old id and the new id');
  const name = collections.find((known) => known === collection);
  if (name) return { kind: kindOf[name], from, to };
  const nearest = findNearest(collection, collections);
  throw new UsageError(
    `“${collection}” has no ids to rename; ${nearest ? `did you mean “${nearest}”?` : `expected one of ${collections.join(', ')}`}`,
  );
}

/** The errors that the records would have with the changes. */
function tryChanges(
  { records }: ReadRecords,
  changes: FileChanges,
  captures: Captures | undefined,
): readonly Problem[] {
  const texts = new Map<string, string | undefined>(records.map(({ file, text }) => [file, text]));
  for (const [file, text] of changes) texts.set(file, text);
  const kept = [...texts].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return listErrors(checkRecords(parseRecords(Object.fromEntries(kept)), captures).problems);
}
