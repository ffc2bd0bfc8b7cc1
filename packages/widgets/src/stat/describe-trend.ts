import { describeObservation, findRecord, isLessThan, isQuantity } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import type { Dataset, Edtf, Observation, Quantity } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { statStrings } from '../locale/stat-strings.ts';
import { findSeries } from './find-series.ts';
import { joinPoints, placePoints } from './plot-trend.ts';
import type { QuantityPoint } from './plot-trend.ts';
import type { Trend, TrendPoint } from './trend-view.ts';

/** A line needs as many points as this. */
const least = 3;

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
  const isRank = findKind(dataset, shown) === 'rank';
  const places = points.length < least ? undefined : placePoints(points, isRank);
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
  const { gaps } = statStrings[locale.language];
  return {
    points: described,
    lines,
    ...tellTrend(
      described,
      points.map(({ observation }) => observation.value),
      { isRank, locale },
    ),
    ...(lines.length < points.length - 1 && { gaps }),
  };
}

function findKind(dataset: Dataset, { indicator }: Observation): string | undefined {
  const { unit } = findRecord(dataset, 'indicator', indicator) ?? {};
  return unit === undefined ? undefined : findRecord(dataset, 'unit', unit)?.kind;
}

function tellTrend(
  points: readonly TrendPoint[],
  values: readonly Quantity[],
  { isRank, locale: { language } }: { readonly isRank: boolean; readonly locale: Locale },
): Pick<Trend, 'summary' | 'title'> {
  const { first, last, lowest, highest, series } = statStrings[language];
  const { colon } = sharedStrings[language];
  const tell = (name: string, point: TrendPoint | undefined): string =>
    point ? `${name}${colon}${tellPoint(point.observation)}.` : '';
  const [small, great] = [points[findLeast(values, isLessThan)], points[findLeast(values, (a, b) => isLessThan(b, a))]];
  const [low, high] = isRank ? [great, small] : [small, great];
  const summary = [tell(first, points[0]), tell(last, points.at(-1)), tell(lowest, low), tell(highest, high)];
  const [from, to] = [points[0], points.at(-1)].map((point) => point?.observation.period.text ?? '');
  return { summary: summary.filter(Boolean).join(' '), title: series(points.length, from ?? '', to ?? '') };
}

function tellPoint({ value, period, status }: ObservationDescription): string {
  return [value.spoken, period.text, status.text].filter(Boolean).join(', ');
}

/** The place of the quantity that surely no other is less than; -1 where that cannot be told. */
function findLeast(quantities: readonly Quantity[], isLess: (a: Quantity, b: Quantity) => boolean | undefined): number {
  return quantities.findIndex((one) => quantities.every((other) => other === one || isLess(other, one) === false));
}
