import { describeObservation, isQuantity } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import type { Dataset, Edtf, Observation, Quantity, Unit } from '@walbio/data';
import type { Locale } from '../../locale/locale.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import { courseStrings } from '../../locale/course-strings.ts';
import { findSeries } from './find-series.ts';
import { findUnit } from './find-unit.ts';
import { judgeChange } from './judge-change.ts';
import type { Direction } from './judge-change.ts';
import { joinPoints, placePoints } from './plot-trend.ts';
import type { QuantityPoint } from './plot-trend.ts';
import type { Trend, TrendPoint } from './trend-view.ts';

/** A line needs as many points as this. */
const least = 3;

/** What the second of two values can be, where the first is the lower one as far as the sources go. */
const upwards: readonly Direction[] = ['rose', 'seemsRisen', 'unchanged', 'similar', 'notFallen'];

/**
 * The series that an observation is a point of, as a picture and in words.
 *
 * @returns `undefined` where it has fewer than three points with a number
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function describeTrend(
  dataset: Dataset,
  shown: Observation,
  { asOf, locale }: { readonly asOf?: Edtf | null | undefined; readonly locale: Locale },
): Trend | undefined {
  const entries = findSeries(dataset, shown, { asOf })?.entries ?? [];
  const points = entries.filter((entry): entry is QuantityPoint => {
    return entry.type === 'point' && isQuantity(entry.observation.value);
  });
  const kind = findUnit(dataset, shown)?.kind;
  const places = points.length < least ? undefined : placePoints(points, kind === 'rank');
  if (!places) return undefined;
  const lines = joinPoints(entries, new Map(places.map((place, index) => [points[index] as QuantityPoint, place])));
  const described = places.map((place, index): TrendPoint => {
    const { observation } = points[index] as QuantityPoint;
    return {
      ...place,
      observation: describeObservation(dataset, observation, locale),
      isShown: observation.id === shown.id,
    };
  });
  const { gaps } = courseStrings[locale.language];
  return {
    points: described,
    lines,
    ...tellTrend(
      described,
      points.map(({ observation }) => observation.value),
      { kind, locale },
    ),
    ...(lines.length < points.length - 1 && { gaps }),
  };
}

function tellTrend(
  points: readonly TrendPoint[],
  values: readonly Quantity[],
  { kind, locale: { language } }: { readonly kind: Unit['kind'] | undefined; readonly locale: Locale },
): Pick<Trend, 'summary' | 'title'> {
  const { first, last, lowest, highest, untold, series } = courseStrings[language];
  const { colon } = sharedStrings[language];
  const tell = (name: string, point: TrendPoint | undefined): string =>
    `${name}${colon}${point ? tellPoint(point.observation) : untold}.`;
  const isAtMost = (one: Quantity, other: Quantity): boolean => upwards.includes(judgeChange(one, other, kind));
  const low = points[values.findIndex((one) => values.every((other) => one === other || isAtMost(one, other)))];
  const high = points[values.findIndex((one) => values.every((other) => one === other || isAtMost(other, one)))];
  const summary = [tell(first, points[0]), tell(last, points.at(-1)), tell(lowest, low), tell(highest, high)];
  const [from, to] = [points[0], points.at(-1)].map((point) => point?.observation.period.text ?? '');
  return { summary: summary.join(' '), title: series(points.length, from ?? '', to ?? '') };
}

function tellPoint({ value, period, status }: ObservationDescription): string {
  return [value.spoken, period.text, status.text].filter(Boolean).join(', ');
}
