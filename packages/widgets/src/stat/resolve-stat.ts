import { describeObservation, findLatest, findRecord, findSubject } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { statStrings } from '../locale/stat-strings.ts';
import type { PartSupply } from '../element/part-controller.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import { listSubjectIds } from '../state/list-subject-ids.ts';
import { collectCitations } from '../source/collect-citations.ts';
import type { Outcome, Unshown } from '../state/outcome.ts';
import type * as course from './course/course.ts';
import { expectedStatuses } from './expected-statuses.ts';
import { hasRival } from './has-rival.ts';
import { hasValue } from './has-value.ts';
import type { Course, StatView } from './stat-view.ts';

/** Which observation a stat tile shows: one by its id, or the latest of an indicator for a subject. */
export interface StatQuery {
  readonly observation?: string | null | undefined;
  readonly indicator?: string | null | undefined;
  readonly subject?: string | null | undefined;
  /** Only what sources issued by then said: a date in EDTF. */
  readonly asOf?: string | null | undefined;
  /** What to compare it with: `previous`, a date in EDTF, or the id of an observation. */
  readonly compare?: string | null | undefined;
  /** Whether to show its series too, where it has three points or more. */
  readonly trend?: boolean | undefined;
}

/** Finds what tells the course of a value; it is asked only where something of that is to be shown. */
export type FindCourse = () => PartSupply<Pick<typeof course, 'describeCourse'>>;

/**
 * The observation that a tile shows, in words.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function resolveStat(
  dataset: Dataset,
  query: StatQuery,
  locale: Locale,
  findCourse: FindCourse,
): Outcome<StatView> {
  const found = query.observation ? findById(dataset, query.observation, locale) : findAsked(dataset, query, locale);
  return 'state' in found ? found : show(dataset, found, { query, locale, findCourse });
}

/** An observation, or why there is none. */
type Found = Observation | Unshown;

function findById(dataset: Dataset, id: string, locale: Locale): Found {
  return findRecord(dataset, 'observation', id) ?? missing(dataset, id, dataset.observations, locale);
}

function findAsked(dataset: Dataset, { indicator, subject, asOf }: StatQuery, locale: Locale): Found {
  if (!indicator || !subject) return { state: 'invalid', message: statStrings[locale.language].missingAttributes };
  if (!findRecord(dataset, 'indicator', indicator)) return missing(dataset, indicator, dataset.indicators, locale);
  if (!findSubject(dataset, subject)) return describeAbsence(dataset, subject, listSubjectIds(dataset), locale);
  const criteria = { indicator, subject, ...(asOf && { asOf }) };
  const found = findLatest(dataset, criteria) ?? findLatest(dataset, { ...criteria, status: expectedStatuses });
  if (found) return found;
  if (asOf) return { state: 'not-published', message: statStrings[locale.language].noneAsOf(asOf) };
  return describeAbsence(dataset, `${subject}, ${indicator}`, [], locale);
}

function missing(dataset: Dataset, id: string, known: readonly { readonly id: string }[], locale: Locale): Unshown {
  return describeAbsence(
    dataset,
    id,
    known.map((one) => one.id),
    locale,
  );
}

interface ShowContext {
  readonly query: StatQuery;
  readonly locale: Locale;
  readonly findCourse: FindCourse;
}

function show(dataset: Dataset, found: Observation, { query, locale, findCourse }: ShowContext): Outcome<StatView> {
  const { noValue } = statStrings[locale.language];
  if (!hasValue(found)) return { state: 'not-published', message: noValue(found.id, dataset.version) };
  const described = describeObservation(dataset, found, locale);
  const tell = (beside: Course): Outcome<StatView> => {
    const passages = collectCitations([described, ...listBeside(beside)]);
    return { state: 'shown', view: { ...described, ...beside, passages } };
  };
  const { compare, trend } = query;
  if (!compare && !trend && !hasRival(dataset, found)) return tell({ disputes: [] });
  const supply = findCourse();
  if (!('part' in supply)) return supply;
  const asOf = query.observation ? undefined : query.asOf;
  return tell(supply.part.describeCourse(dataset, found, { compare, trend, asOf }, locale));
}

function listBeside({ comparison, trend, disputes }: Course): readonly ObservationDescription[] {
  const earlier = comparison && 'earlier' in comparison ? [comparison.earlier] : [];
  const points = trend?.points.map(({ observation }) => observation) ?? [];
  return [...earlier, ...disputes, ...points];
}
