import { isEdtf, parseEdtf } from '../src/notation/index.ts';
import type { Edtf, SubjectKind } from '../src/types.ts';
import type { Change } from './change.ts';
import { compareIds } from './compare-ids.ts';
import { countRecords } from './count-records.ts';
import { describeSource } from './describe-source.ts';
import { describeSubject, findDate, isRecord } from './describe-subject.ts';
import { findField } from './find-field.ts';
import { groupBy } from './group-by.ts';
import { listNames } from './list-names.ts';
import type { NewsGroup, NewsPart } from './news-group.ts';

/** How much of the news is told in full. */
export interface NewsLimits {
  /** Figures of one subject. */
  readonly factsUpTo: number;
  /** Subjects, events or sources in one part. */
  readonly subjectsUpTo: number;
}

type Subjects = readonly (readonly Change[])[];

/** The parts of the news in their order: places first, since their figures are what most readers look for. */
const parts: readonly { readonly heading: string; readonly kinds: readonly SubjectKind[] }[] = [
  { heading: 'Places', kinds: ['area'] },
  { heading: 'Organizations', kinds: ['organization'] },
  { heading: 'Programmes and products', kinds: ['programme', 'product'] },
  { heading: 'People', kinds: ['person'] },
];

/**
 * Tells what is new as news: each new source with what it brings, then what is said of places, organizations, programmes,
 * products and people, then events, the latest first.
 *
 * @param changes additions to what is no vocabulary
 */
export function summarizeNews(changes: readonly Change[], limits: NewsLimits): readonly NewsPart[] {
  const about = changes.filter(({ subject }) => subject);
  const subjects = [...groupBy(about, ({ subject }) => `${subject?.kind} ${subject?.id}`).values()];
  return [
    summarizeSources(changes, limits),
    ...parts.map(({ heading, kinds }) => summarizeSubjects(heading, filterKinds(subjects, kinds), limits)),
    summarizeEvents(filterKinds(subjects, ['event']), limits),
  ].filter(({ count }) => count > 0);
}

function summarizeSources(changes: readonly Change[], { subjectsUpTo }: NewsLimits): NewsPart {
  const entries = changes
    .filter(({ collection }) => collection === 'sources')
    .sort((one, other) => compareIds(findIssued(other), findIssued(one)))
    .map((source) => ({ changes: [source], group: describeSource(source, changes) }));
  return composePart('New sources', entries, subjectsUpTo);
}

/** In a long list, those of which no more than the name is new are named together. */
function summarizeSubjects(heading: string, subjects: Subjects, { factsUpTo, subjectsUpTo }: NewsLimits): NewsPart {
  const entries = [...subjects]
    .sort((one, other) => other.length - one.length)
    .map((changes) => ({ changes, group: describeSubject(changes, factsUpTo) }));
  const told = entries.filter(({ group }) => group.text !== undefined || group.items.length > 0);
  const bare = entries.filter((entry) => !told.includes(entry));
  const isLong = entries.length > factsUpTo;
  return composePart(heading, [...told, ...bare], Math.min(subjectsUpTo, isLong ? told.length : entries.length));
}

function summarizeEvents(events: Subjects, { factsUpTo, subjectsUpTo }: NewsLimits): NewsPart {
  const entries = [...events]
    .sort((one, other) => compareIds(findDay(other), findDay(one)))
    .map((changes) => ({ changes, group: describeSubject(changes, factsUpTo) }));
  return composePart('Events', entries, subjectsUpTo);
}

/** What is new about one subject, as changes and as it is told. */
interface NewsEntry {
  readonly changes: readonly Change[];
  readonly group: NewsGroup;
}

/** Of a long list the rest is named in one line, and its figures are counted. */
function composePart(heading: string, entries: readonly NewsEntry[], upTo: number): NewsPart {
  const rest = entries.slice(upTo);
  const names = listNames(rest.map(({ group }) => group.label));
  const figures = rest.flatMap(({ changes }) => changes).filter(({ collection }) => collection === 'observations');
  const end = figures.length > 0 ? `, with ${countRecords(figures.length, 'observations')} in the dataset` : '';
  return {
    heading,
    count: entries.flatMap(({ changes }) => changes).length,
    groups: entries.slice(0, upTo).map(({ group }) => group),
    summaries: rest.length > 0 ? [{ label: 'Also named', content: names + end }] : [],
  };
}

function filterKinds(subjects: Subjects, kinds: readonly SubjectKind[]): Subjects {
  return subjects.filter(([change]) => kinds.some((kind) => kind === change?.subject?.kind));
}

/** The day on which an event began at the earliest; what has no date comes last. */
function findDay(event: readonly Change[]): string {
  const record = event.find(isRecord);
  return toDay(record && findDate(record));
}

function findIssued(source: Change): string {
  return toDay(findField(source, 'issued')?.after as Edtf | undefined);
}

function toDay(edtf: Edtf | undefined): string {
  const { earliest, latest } = edtf !== undefined && isEdtf(edtf) ? parseEdtf(edtf) : {};
  return earliest ?? latest ?? '';
}
