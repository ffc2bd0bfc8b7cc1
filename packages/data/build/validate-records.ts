import type * as z from 'zod';
import type { Problem } from '../check/problem.ts';
import { authoredSchemas } from '../src/schema/authored/index.ts';
import type { AuthoredCollection, AuthoredRecord } from '../src/schema/authored/index.ts';
import { idSchema, statementIdSchema } from '../src/schema/primitives.ts';
import type { Path, RecordFile } from './record-file.ts';
import { describeIssue } from './describe-issue.ts';

/** A record whose content has the authored form of its collection. */
export type ValidRecord = {
  readonly [C in AuthoredCollection]: RecordFile & { readonly collection: C; readonly content: AuthoredRecord<C> };
}[AuthoredCollection];

/** Checks each record against the authored schema of its collection. Records that fail are left out of `records`. */
export function validateRecords(records: readonly RecordFile[]): {
  readonly records: readonly ValidRecord[];
  readonly problems: readonly Problem[];
} {
  const valid: ValidRecord[] = [];
  const problems: Problem[] = [];
  for (const record of records) {
    if (record.content === undefined) continue;
    const result = authoredSchemas[record.collection].safeParse(record.content);
    const found = [
      ...checkFileName(record),
      ...(result.error?.issues ?? []).flatMap((issue) => listProblems(record, issue)),
    ];
    if (found.length === 0) valid.push({ ...record, content: result.data } as ValidRecord);
    problems.push(...found);
  }
  return { records: valid, problems };
}

function checkFileName(record: RecordFile): readonly Problem[] {
  const schema = record.collection === 'redirects' ? statementIdSchema : idSchema;
  if (schema.safeParse(record.id).success) return [];
  return [
    {
      rule: 'file',
      file: record.file,
      line: 1,
      column: 1,
      found: `a file named “${record.id}.yml”`,
      expected: 'a name in kebab-case, such as bone-therapeutics.yml: it is the id of the record',
      mend: 'rename the file',
    },
  ];
}

function listProblems(record: RecordFile, issue: z.core.$ZodIssue): readonly Problem[] {
  return unfoldUnion(issue).map((inner) => toProblem(record, inner));
}

/** Of a value that may have several forms, the form that it comes nearest to tells most. */
function unfoldUnion(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
  if (depth(nearest) === 0) return [issue];
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(unfoldUnion);
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
}

function toProblem(record: RecordFile, issue: z.core.$ZodIssue): Problem {
  const path = issue.path as Path;
  const place =
    issue.code === 'unrecognized_keys' ? record.locateKey([...path, issue.keys[0] as string]) : record.locate(path);
  return { rule: 'schema', ...place, ...describeIssue(issue, record.content) };
}
