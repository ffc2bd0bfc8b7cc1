import type { Change } from './change.ts';
import { countRecords } from './count-records.ts';
import { groupBy } from './group-by.ts';
import { listNames } from './list-names.ts';
import type { ChangeSummary } from './summarize-changes.ts';

const vocabulary: readonly Change['collection'][] = ['units', 'codelists', 'indicators', 'redirects'];

/** Whether a record says what words and ids mean, not what happened. */
export function isVocabulary({ collection }: Pick<Change, 'collection'>): boolean {
  return vocabulary.includes(collection);
}

/**
 * Tells which words and ids the data has learnt, in a line for each collection.
 *
 * @param changes additions of which {@link isVocabulary} holds
 * @param namesUpTo how many names a line holds; where there are more words, the data dictionary is pointed to
 * @example summarizeVocabulary(changes, 12) // [{ label: '2 indicators', content: 'Jobs and Funds raised' }]
 */
export function summarizeVocabulary(changes: readonly Change[], namesUpTo: number): readonly ChangeSummary[] {
  return [...groupBy(changes, ({ collection }) => collection).values()].map((group) => {
    const names = group.map(({ label }) => label);
    const { collection } = group[0] as Change;
    return {
      label: countRecords(group.length, collection),
      content:
        names.length > namesUpTo && collection !== 'redirects' ? 'explained in the data dictionary' : listNames(names),
    };
  });
}
