import { listOwnFields } from './bump-rules.ts';
import type { Change } from './change.ts';
import { countRecords } from './count-records.ts';
import { aspectOf } from './field-aspect.ts';
import { groupBy } from './group-by.ts';
import { listNames } from './list-names.ts';

/** Many changes of one kind about one subject, or in one collection, in a line. */
export interface ChangeSummary {
  /** What they are about. */
  readonly label: string;
  /** How many there are of what, or their names. */
  readonly content: string;
}

/** Words for how changes that hold no new value are told together. */
const endings = {
  moved: ' moved with it',
  followed: ' with new references',
  worded: ' with more text',
} as const;

/** How many names a line holds before it only counts the rest. */
const namesAtMost = 12;

type Quietness = keyof typeof endings;

/**
 * How a change of what was there can be told in a count; `undefined` for one that has to be told by itself, as every
 * changed value has.
 */
export function findQuietness(change: Change): Quietness | undefined {
  if (change.bump === 'major') return undefined;
  const own = listOwnFields(change);
  if (own.length > 0 && (change.collection === 'corrections' || change.collection === 'redirects')) return undefined;
  const isStatement = change.collection === 'observations' || change.collection === 'relations';
  if (own.length === 0 && change.type === 'moved') return isStatement ? 'moved' : undefined;
  if (change.type !== 'changed') return undefined;
  if (own.length === 0) return 'followed';
  return own.every((field) => field.kind === 'added' && aspectOf(change.collection, field) === 'text')
    ? 'worded'
    : undefined;
}

/**
 * Tells many quiet changes in a few lines: for each subject how many statements, and of each collection which records.
 *
 * @example summarizeChanges(changes) // [{ label: 'Celyad', content: '5 figures, 2 relations moved with it' }]
 */
export function summarizeChanges(changes: readonly Change[]): readonly ChangeSummary[] {
  const statements = changes.filter(isAboutSubject);
  const records = changes.filter((change) => !isAboutSubject(change));
  const keyOf = (change: Change, name: string): string => `${findQuietness(change)} ${name}`;
  return [
    ...groupBy(statements, (change) => keyOf(change, change.subject?.id ?? '')).values(),
    ...groupBy(records, (change) => keyOf(change, change.collection)).values(),
  ].map((group) => (group.some(isAboutSubject) ? summarizeSubject(group) : summarizeCollection(group)));
}

function isAboutSubject({ subject, id }: Change): boolean {
  return subject !== undefined && subject.id !== id;
}

function summarizeSubject(changes: readonly Change[]): ChangeSummary {
  const counts = [...groupBy(changes, ({ collection }) => collection).values()].map(count);
  return { label: changes[0]?.subject?.label ?? '', content: counts.join(', ') + end(changes) };
}

function summarizeCollection(changes: readonly Change[]): ChangeSummary {
  const names = changes.map(({ label }) => label);
  return { label: count(changes) + end(changes), content: listNames(names, namesAtMost) };
}

function end([change]: readonly Change[]): string {
  const quietness = change && findQuietness(change);
  return quietness ? endings[quietness] : '';
}

function count(changes: readonly Change[]): string {
  return countRecords(changes.length, (changes[0] as Change).collection);
}
