import type { DatasetIndex } from '../../diff/dataset-index.ts';
import { emptyDataset } from '../../build/delta.ts';
import type { IdMove } from './list-moves.ts';
import type { RenamePlan, RewrittenFile } from './plan-rename.ts';

/** How many files a line names before it counts the rest. */
const named = 5;

/** Tells a person in a few lines what a renaming does. */
export function describePlan(plan: RenamePlan, released: DatasetIndex): readonly string[] {
  const [move, ...derived] = plan.moves as [IdMove, ...IdMove[]];
  const isRedirect = ({ file }: RewrittenFile): boolean => file.startsWith('records/redirects/');
  const aimed = plan.rewritten.filter(isRedirect);
  const rewritten = plan.rewritten.filter((file) => !isRedirect(file));
  return [
    `renamed the ${move.kind} “${move.from}” to “${move.to}”${derived.length > 0 ? `, and ${count(derived.length, 'statement')} with it` : ''}`,
    ...(rewritten.length > 0 ? [`rewrote ${count(sum(rewritten), 'reference')} in ${listFiles(rewritten)}`] : []),
    ...(aimed.length > 0 ? [`re-aimed ${count(aimed.length, 'redirect')}: ${listFiles(aimed)}`] : []),
    describeRedirects(plan, released),
  ];
}

function describeRedirects({ moves, redirected }: RenamePlan, { dataset }: DatasetIndex): string {
  if (dataset === emptyDataset) return 'wrote no redirect: nothing was released yet';
  if (redirected.length === 0)
    return `wrote no redirect: ${dataset.version} does not hold ${moves.length > 1 ? 'these ids' : 'the id'}`;
  const [first] = redirected as [IdMove];
  const rest = redirected.length > 1 ? ` to records/redirects/${redirected.at(-1)?.from}.yml` : '';
  return `wrote ${count(redirected.length, 'redirect')}: records/redirects/${first.from}.yml${rest}`;
}

function listFiles(files: readonly RewrittenFile[]): string {
  const names = files.slice(0, named).map(({ file }) => file);
  return [...names, ...(files.length > named ? [`${files.length - named} more`] : [])].join(', ');
}

function sum(files: readonly RewrittenFile[]): number {
  return files.reduce((total, file) => total + file.count, 0);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
