import type { Correction } from '../src/types.ts';
import type { Change } from './change.ts';
import { describeChange } from './describe-change.ts';
import { findField } from './find-field.ts';
import { groupBy } from './group-by.ts';
import { listNames } from './list-names.ts';
import type { ReportSection } from './report-section.ts';

/** The heading below which corrections are told. */
export const correctionsHeading = 'Found wrong or doubtful';

/** The kinds of corrections, those first that readers most have to know of. */
const kinds: readonly Correction['kind'][] = ['error', 'contradiction', 'doubt', 'spelling'];

/** What one and several corrections of a kind are called. */
const words: Readonly<Record<Correction['kind'], readonly [string, string]>> = {
  error: ['error', 'errors'],
  contradiction: ['contradiction', 'contradictions'],
  doubt: ['doubt', 'doubts'],
  spelling: ['misspelling', 'misspellings'],
};

/**
 * Tells what was found wrong or doubtful in the sources: errors first, and of a long list the rest in counts.
 *
 * @param changes all changes of a diff
 */
export function summarizeCorrections(changes: readonly Change[], listUpTo: number): readonly ReportSection[] {
  const corrections = changes
    .filter(({ type, collection }) => type === 'added' && collection === 'corrections')
    .sort((one, other) => kinds.indexOf(findKind(one)) - kinds.indexOf(findKind(other)));
  if (corrections.length === 0) return [];
  const rest = corrections.slice(listUpTo);
  const counts = [...groupBy(rest, findKind)].map(([kind, { length }]) => {
    const [one, other] = words[kind as Correction['kind']];
    return `${length} ${length === 1 ? one : other}`;
  });
  return [
    {
      heading: correctionsHeading,
      countedAs: 'found wrong or doubtful',
      count: corrections.length,
      changes: corrections.slice(0, listUpTo).map(describeChange),
      groups: [],
      summaries:
        rest.length > 0 ? [{ label: `${rest.length} more`, content: `${listNames(counts)} in the dataset` }] : [],
    },
  ];
}

function findKind(correction: Change): Correction['kind'] {
  return findField(correction, 'kind')?.after as Correction['kind'];
}
