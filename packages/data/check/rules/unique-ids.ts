import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** An id stands for one record or statement of the whole dataset, so that it needs no kind beside it. */
export const uniqueIds: Rule = {
  name: 'unique-ids',
  summary: 'An id stands for one record or statement of the whole dataset.',
  check: (context) => [...checkFiles(context), ...checkStatements(context)],
};

function checkFiles({ files }: CheckContext): readonly Problem[] {
  return listRepeated(files, ({ id }) => id).map(({ id, file }) => ({
    rule: uniqueIds.name,
    file,
    line: 1,
    column: 1,
    found: `the id “${id}” in ${list(files.filter((other) => other.id === id).map((other) => other.file))}`,
    expected: 'an id that no other record has, in any collection',
    mend: 'rename the newer file, and leave a redirect if its id was ever released',
  }));
}

function checkStatements({ statements }: CheckContext): readonly Problem[] {
  return listRepeated(statements, ({ id }) => id).map(({ id, record, path }) => ({
    rule: uniqueIds.name,
    ...record.locate(path),
    found: `a second statement with the id “${id}”`,
    expected: 'one statement for each subject, indicator and source (or subject, relation and object)',
    mend: 'give this one a “key” of its own, which becomes the end of its id; or merge the two',
  }));
}

/** All but the first of those that share an id. */
function listRepeated<T>(items: readonly T[], identify: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(identify(item)).size);
}

function list(files: readonly string[]): string {
  return files.join(' and ');
}
