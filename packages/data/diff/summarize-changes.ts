import { listOwnFields } from './bump-rules.ts';
import type { Change } from './change.ts';
import { kindOf } from '../src/collections.ts';
import { aspectOf } from './field-aspect.ts';

/** Many changes of one kind about one subject, or in one collection, in a line. */
export interface ChangeSummary {
  /** What they are about. */
  readonly label: string;
  /** How many there are of what, or their names. */
  readonly content: string;
}

/** Words for how changes that hold no new value are told together. */
const endings = {
  added: '',
  moved: ' moved with it',
  followed: ' refer to new ids',
  worded: ' with more text',
} as const;

/** How many names a line holds before it only counts the rest. */
const namesAtMost = 12;

type Quietness = keyof typeof endings;

/**
 * How a change can be told in a count; `undefined` for one that has to be told by itself, as every changed value has.
 */
export function findQuietness(change: Change): Quietness | undefined {
  if (change.bump === 'major' || change.collection === 'corrections') return undefined;
  if (change.type === 'added') return 'added';
  const own = listOwnFields(change);
  const isStatement = change.collection === 'observations' || change.collection === 'relations';
  if (own.length === 0 && change.type === 'moved') return isStatement ? 'moved' : undefined;
  if (change.type !== 'changed' || change.collection === 'redirects') return undefined;
  if (own.length === 0) return 'followed';
  return own.every((field) => field.kind === 'added' && aspectOf(change.collection, field) === 'text')
    ? 'worded'
    : undefined;
}

/**
 * Tells many quiet changes in a few lines: for each subject how many statements, and of each collection which records.
 *
 * @example summarizeChanges(changes) // [{ label: 'Celyad (new organization)', content: '5 observations, 2 relations' }]
 */
export function summarizeChanges(changes: readonly Change[]): readonly ChangeSummary[] {
  const statements = changes.filter(isAboutSubject);
  const told = new Set(statements.map(({ subject }) => subject?.id));
  const isTold = ({ type, id }: Change): boolean => type === 'added' && told.has(id);
  const added = new Set(changes.filter(isTold).map(({ id }) => id));
  const records = changes.filter((change) => !isAboutSubject(change) && !isTold(change));
  return [
    ...groupChanges(statements, ({ subject }) => subject?.id ?? '').map((group) => summarizeSubject(group, added)),
    ...groupChanges(records, ({ collection }) => collection).map(summarizeCollection),
  ];
}

function isAboutSubject({ subject, id }: Change): boolean {
  return subject !== undefined && subject.id !== id;
}

function summarizeSubject(changes: readonly Change[], added: ReadonlySet<string>): ChangeSummary {
  const { subject } = changes[0] as Change;
  const isNew = added.has(subject?.id ?? '');
  const counts = groupChanges(changes, ({ collection }) => collection).map(count);
  return {
    label: `${subject?.label}${isNew ? ` (new ${subject?.kind})` : ''}`,
    content: counts.join(', ') + end(changes),
  };
}

function summarizeCollection(changes: readonly Change[]): ChangeSummary {
  const names = changes.slice(0, namesAtMost).map(({ label }) => label);
  const rest = changes.length - names.length;
  return { label: count(changes) + end(changes), content: names.join(', ') + (rest > 0 ? ` and ${rest} more` : '') };
}

function end([change]: readonly Change[]): string {
  const quietness = change && findQuietness(change);
  return quietness ? endings[quietness] : '';
}

function count(changes: readonly Change[]): string {
  const { collection } = changes[0] as Change;
  const singular = collection === 'dataset' ? collection : kindOf[collection];
  return `${changes.length} ${changes.length === 1 ? singular : collection}`;
}

function groupChanges(
  changes: readonly Change[],
  identify: (change: Change) => string,
): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${findQuietness(change)} ${identify(change)}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}
