import { aspectOf } from './field-aspect.ts';
import type { FieldAspect } from './field-aspect.ts';
import type {
  AddedChange,
  Bump,
  ChangedChange,
  FieldChange,
  MovedChange,
  RemovedChange,
  RenamedChange,
} from './change.ts';

type Unrated<C> = Omit<C, 'bump' | 'rule' | 'section'>;

/** A change whose weight is not known yet. */
export type UnratedChange =
  | Unrated<AddedChange>
  | Unrated<RemovedChange>
  | Unrated<ChangedChange>
  | Unrated<MovedChange>
  | Unrated<RenamedChange>;

/** One rule that says how far a change moves the version. */
export interface BumpRule {
  readonly name: string;
  readonly bump: Exclude<Bump, 'none'>;
  /** What happened, for a reader. */
  readonly summary: string;
  /** Why it weighs as much as it does. */
  readonly because: string;
  readonly applies: (change: UnratedChange) => boolean;
}

/**
 * How far changes move the version, from the heaviest to the lightest; the first rule that applies to a change counts.
 *
 * What a reader may rely on is what the published types promise: ids, codes, and what they stand for. A field that the
 * types call optional may be missing from any record, so that a wrong date or note can be taken back in a patch, and
 * reaches everybody who follows a major version.
 */
export const bumpRules: readonly BumpRule[] = [
  {
    name: 'id-lost',
    bump: 'major',
    summary: 'An id is gone, and nothing leads on from it.',
    because: 'Who asks for the id finds nothing, and the types do not know it any more.',
    applies: ({ type, collection }) => type === 'removed' && collection !== 'redirects',
  },
  {
    name: 'id-renamed',
    bump: 'major',
    summary: 'An id was renamed, and the redirect is missing.',
    because: 'Who asks for the old id finds nothing; a redirect makes it a move.',
    applies: ({ type }) => type === 'renamed',
  },
  {
    name: 'redirect-lost',
    bump: 'major',
    summary: 'A redirect is gone or leads nowhere.',
    because: 'An old id that still led to its record does so no longer.',
    applies: (change) =>
      (change.type === 'removed' && !change.restored) ||
      (change.type === 'changed' && Boolean(change.deadEnds?.length)),
  },
  {
    name: 'code-lost',
    bump: 'major',
    summary: 'A code is gone from its list.',
    because: 'Who asks for the code, or has a branch for it, finds nothing; a redirect cannot stand for a code.',
    applies: (change) => hasField(change, ['code'], ({ kind }) => kind === 'removed'),
  },
  {
    name: 'meaning-changed',
    bump: 'major',
    summary: 'What an id stands for, or what its numbers mean, is not what it was.',
    because:
      'A subject, indicator, unit, code list, form of value or standard code was replaced: the id still resolves, but to something else.',
    applies: (change) => hasField(change, ['definition'], ({ kind }) => kind !== 'added'),
  },
  {
    name: 'id-moved',
    bump: 'minor',
    summary: 'An id moved or split, and a redirect says where to.',
    because: 'Who follows redirects still arrives.',
    applies: ({ type }) => type === 'moved' || type === 'split',
  },
  {
    name: 'redirect-changed',
    bump: 'minor',
    summary: 'An old id leads somewhere else, or stands for a record again.',
    because: 'It still arrives, if elsewhere.',
    applies: (change) =>
      change.collection === 'redirects' &&
      (change.type === 'removed' || (change.type === 'changed' && listOwnFields(change).length > 0)),
  },
  {
    name: 'record-added',
    bump: 'minor',
    summary: 'A record is new.',
    because: 'Unions of ids grow; programs keep a default branch.',
    applies: ({ type }) => type === 'added',
  },
  {
    name: 'code-added',
    bump: 'minor',
    summary: 'A code is new in its list.',
    because: 'Unions of codes grow; programs keep a default branch.',
    applies: (change) => hasField(change, ['code'], ({ kind }) => kind === 'added'),
  },
  {
    name: 'field-added',
    bump: 'minor',
    summary: 'A record says something that it left open before.',
    because: 'A field that was missing is there.',
    applies: (change) => hasField(change, ['fact', 'definition'], ({ kind, element }) => kind === 'added' && !element),
  },
  {
    name: 'value-changed',
    bump: 'patch',
    summary: 'A value, date, name or kind was corrected, or an optional one taken back.',
    because: 'The id stands for the same, and its type is the same.',
    applies: (change) => hasField(change, ['fact']),
  },
  {
    name: 'evidence-changed',
    bump: 'patch',
    summary: 'A fact rests on other words, or a capture was read anew.',
    because: 'What is said stays the same.',
    applies: (change) => hasField(change, ['evidence']),
  },
  {
    name: 'text-changed',
    bump: 'patch',
    summary: 'A text, label, translation or order is better.',
    because: 'What is meant stays the same.',
    applies: (change) => hasField(change, ['text']),
  },
  {
    name: 'reference-followed',
    bump: 'patch',
    summary: 'A record refers to others by their ids of now.',
    because: 'The move itself is counted where it happened.',
    applies: () => true,
  },
];

/** The rule that decides on a change: the first that applies. */
export function findBumpRule(change: UnratedChange): BumpRule {
  return bumpRules.find(({ applies }) => applies(change)) as BumpRule;
}

/** The fields of a change that say something of their own, rather than following what moved. */
export function listOwnFields({ fields }: Pick<UnratedChange, 'fields'>): readonly FieldChange[] {
  return fields.filter(({ follows }) => !follows);
}

function hasField(
  change: UnratedChange,
  aspects: readonly FieldAspect[],
  isMeant: (field: FieldChange) => boolean = () => true,
): boolean {
  if (change.type === 'added' || change.type === 'removed') return false;
  return listOwnFields(change).some((field) => aspects.includes(aspectOf(change.collection, field)) && isMeant(field));
}
