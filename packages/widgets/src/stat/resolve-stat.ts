import { describeObservation, findLatest, findRecord, findSubject } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { statStrings } from '../locale/stat-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import { listSubjectIds } from '../state/list-subject-ids.ts';
import { collectCitations } from '../source/collect-citations.ts';
import type { Outcome, Unshown } from '../state/outcome.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeTrend } from './describe-trend.ts';
import { expectedStatuses } from './expected-statuses.ts';
import { findDisputes } from './find-disputes.ts';
import { hasValue } from './has-value.ts';
import type { StatView } from './stat-view.ts';

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

/**
 * The observation that a tile shows, in words.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function resolveStat(dataset: Dataset, query: StatQuery, locale: Locale): Outcome<StatView> {
  const found = query.observation ? findById(dataset, query.observation, locale) : findAsked(dataset, query, locale);
  return 'state' in found ? found : show(dataset, found, query, locale);
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
  return found ?? describeAbsence(dataset, `${subject}, ${indicator}`, [], locale);
}

function missing(dataset: Dataset, id: string, known: readonly { readonly id: string }[], locale: Locale): Unshown {
  return describeAbsence(
    dataset,
    id,
    known.map((one) => one.id),
    locale,
  );
}

function show(dataset: Dataset, found: Observation, query: StatQuery, asked: Locale): Outcome<StatView> {
  const { noValue } = statStrings[asked.language];
  if (!hasValue(found)) return { state: 'not-published', message: noValue(found.id, dataset.version) };
  const { compare, trend: isTrend } = query;
  const asOf = query.observation ? undefined : query.asOf;
  const described = describeObservation(dataset, found, asked);
  const comparison = compare ? describeComparison(dataset, found, { compare, asOf, locale: asked }) : undefined;
  const trend = isTrend ? describeTrend(dataset, found, { asOf, locale: asked }) : undefined;
  const disputes = findDisputes(dataset, found, asOf).map((other) => describeObservation(dataset, other, asked));
  const earlier = comparison && 'earlier' in comparison ? [comparison.earlier] : [];
  const points = trend?.points.map(({ observation }) => observation) ?? [];
  const passages = collectCitations([described, ...earlier, ...disputes, ...points]);
  return {
    state: 'shown',
    view: { ...described, ...(comparison && { comparison }), ...(trend && { trend }), disputes, passages },
  };
}
