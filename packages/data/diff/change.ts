import type { Citation, CollectionName, Correction, Dataset, SubjectKind, Unit } from '../src/types.ts';

/** How far a version number has to move (semantic versioning, as this data reads it); see `bumpRules`. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** The parts of a report, losses first; see `sections`. */
export type SectionName = 'lost' | 'corrected' | 'changed' | 'moved' | 'new' | 'evidence' | 'text';

/** One field of a record that is not as it was. */
export interface FieldChange {
  /** The keys that lead to the field, such as `['name', 'fr']`; in a list of codes or names, the code or name. */
  readonly path: readonly string[];
  /** `reordered`: a list holds the same in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** What was added or removed is an element of the list at `path`, which is told as a set. */
  readonly element?: true;
  /** The value as it was published; left out where there was none. */
  readonly before?: unknown;
  /** The value as it is published now; left out where there is none. */
  readonly after?: unknown;
  /** `before` for a reader: quantities in their short form, ids and codes as their labels, text in English. */
  readonly beforeText?: string;
  /** `after` for a reader. */
  readonly afterText?: string;
  /** The word or symbol that stands behind a number. */
  readonly unit?: string;
  /** What the number is: `rank` for a place in an order, `share` for a part of a whole. */
  readonly unitKind?: Unit['kind'];
  /** Nothing is said anew: the field holds an id, and the record that it stands for has moved. */
  readonly follows?: true;
}

/** A source that a record rests on. */
export interface SourceTitle {
  readonly id: string;
  readonly title: string;
}

/** The subject that a change is about, for grouping. */
export interface ChangeSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly label: string;
}

/** Why a record is not as it was. */
export type Reason =
  /** What the maintainer says. */
  | { readonly type: 'maintainer'; readonly text: string }
  /** A correction that is about the record, and that is new or worded anew. */
  | { readonly type: 'correction'; readonly correction: Correction }
  /** Its period is the date of issue of its source, and that date was corrected. */
  | { readonly type: 'redated'; readonly source: SourceTitle; readonly before: string; readonly after: string }
  /** It cites a source that it did not cite before; `isNew` says that no record did. */
  | { readonly type: 'source'; readonly source: SourceTitle; readonly isNew: boolean }
  /** It cites another passage of a source that it cited already. */
  | { readonly type: 'passage'; readonly citation: Citation };

/** What all changes carry. */
export interface ChangeBasis {
  /** `dataset` for what the dataset says of itself, such as its licence. */
  readonly collection: CollectionName | 'dataset';
  /** The id of the record: of what is gone the old one. */
  readonly id: string;
  /** What a reader knows the record by, in English, as it stands now; of what is gone, as it stood. */
  readonly label: string;
  /** What it was known by before, where that was something else. */
  readonly formerLabel?: string;
  readonly subject?: ChangeSubject;
  /** Field by field; of what was added or removed, every field but the id. */
  readonly fields: readonly FieldChange[];
  /** The sources that the record rests on, now or, of what is gone, before. */
  readonly sources: readonly SourceTitle[];
  readonly reasons: readonly Reason[];
  /** How far this change alone moves the version. */
  readonly bump: Exclude<Bump, 'none'>;
  /** The name of the rule that says so; see `bumpRules`. */
  readonly rule: string;
  /** Where a report tells of it. */
  readonly section: SectionName;
}

/** A record that was not there before. */
export interface AddedChange extends ChangeBasis {
  readonly type: 'added';
}

/** A record that is there no more, and whose id leads nowhere. */
export interface RemovedChange extends ChangeBasis {
  readonly type: 'removed';
  /** A redirect leads from its id to these ids, which are not there either. */
  readonly deadEnds?: readonly string[];
  /** Of a redirect: its id stands for a record again, so that nothing is lost. */
  readonly restored?: true;
}

/** A record that says something else than before. */
export interface ChangedChange extends ChangeBasis {
  readonly type: 'changed';
  /** Of a redirect: the ids that it leads to and that are not there any more. */
  readonly deadEnds?: readonly string[];
}

/** An id that moved to another, or split into several, as a redirect says. */
export interface MovedChange extends ChangeBasis {
  readonly type: 'moved' | 'split';
  readonly targets: readonly string[];
}

/** An id that is gone without a redirect, while a new id stands for what is recognised as the same. */
export interface RenamedChange extends ChangeBasis {
  readonly type: 'renamed';
  /** The new id: where the redirect that is missing has to lead. */
  readonly targets: readonly string[];
}

/** One difference between two datasets. */
export type Change = AddedChange | RemovedChange | ChangedChange | MovedChange | RenamedChange;

/** What a dataset says of its release. */
export type ReleaseName = Pick<Dataset, 'version' | 'issued'>;

/** Every difference between two datasets, losses first. */
export interface DatasetDiff {
  readonly from: ReleaseName;
  readonly to: ReleaseName;
  readonly changes: readonly Change[];
  /** Ids that the maintainer gave a reason for, and of which nothing changed. */
  readonly unusedReasons: readonly string[];
}
