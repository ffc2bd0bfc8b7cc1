import type { Change, DatasetDiff, SectionName } from './change.ts';
import { countRecords } from './count-records.ts';
import { describeYield } from './describe-source.ts';
import { isRecord } from './describe-subject.ts';
import { listNames } from './list-names.ts';

const counted: readonly { readonly section: SectionName; readonly one: string; readonly other: string }[] = [
  { section: 'lost', one: 'loss', other: 'losses' },
  { section: 'corrected', one: 'corrected fact', other: 'corrected facts' },
  { section: 'changed', one: 'changed fact', other: 'changed facts' },
  { section: 'new', one: 'record that says more than before', other: 'records that say more than before' },
  { section: 'moved', one: 'record touched by new ids', other: 'records touched by new ids' },
  { section: 'evidence', one: 'fact that rests on other words', other: 'facts that rest on other words' },
  { section: 'text', one: 'better wording', other: 'better wordings' },
];

/** The collections that readers look for by name. */
const named = ['areas', 'organizations', 'people', 'programmes', 'products'] as const;

/**
 * Says in a few sentences what a release is about: what is lost, corrected and changed, how much is new about whom and from
 * how many documents, and who is told of for the first time.
 */
export function describeHeadline({ changes }: DatasetDiff): string {
  const additions = changes.filter(({ type }) => type === 'added');
  const corrections = additions.filter(({ collection }) => collection === 'corrections').length;
  return [
    describeCounts(changes.filter((change) => !additions.includes(change))),
    describeNews(additions),
    describeNames(additions),
    ...(corrections > 0
      ? [
          corrections === 1
            ? '1 error or doubt found in the sources is on record.'
            : `${corrections} errors and doubts found in the sources are on record.`,
        ]
      : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function describeCounts(changes: readonly Change[]): string {
  const counts = counted.flatMap(({ section, one, other }) => {
    const { length } = changes.filter((change) => change.section === section);
    return length > 0 ? [`${length} ${length === 1 ? one : other}`] : [];
  });
  return counts.length > 0 ? `${listNames(counts)}.` : '';
}

function describeNews(additions: readonly Change[]): string {
  const facts = describeYield(additions);
  if (facts === '') return '';
  const sources = new Set(additions.flatMap((change) => change.sources.map(({ id }) => id)));
  const fresh = additions.filter(({ collection }) => collection === 'sources').length;
  const isNew = fresh === sources.size ? 'new ' : '';
  const from = `from ${sources.size} ${isNew}${sources.size === 1 ? 'document' : 'documents'}`;
  return `New: ${facts.replace(/(?:, about|\.$)/, (end) => ` ${from}${end}`)}`;
}

function describeNames(additions: readonly Change[]): string {
  const counts = named.flatMap((name) => {
    const { length } = additions.filter((change) => change.collection === name && isRecord(change));
    return length > 0 ? [countRecords(length, name)] : [];
  });
  return counts.length > 0 ? `Told of for the first time: ${listNames(counts)}.` : '';
}
