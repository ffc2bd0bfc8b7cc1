import type { ObservationDescription } from '@walbio/core';
import type { Dataset, Language } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeDrawing } from '../html/write-drawing.ts';
import { writeObservation } from '../html/write-observation.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { writeComparison } from './comparison.html.ts';
import { writeDisputes } from './disputes.html.ts';
import { describeCourse } from './course/describe-course.ts';
import { renderCourse } from './course/render-course.ts';
import { renderStatTile } from './render-stat-tile.ts';
import { resolveStat } from './resolve-stat.ts';
import type { StatQuery } from './resolve-stat.ts';
import type { StatView } from './stat-view.ts';

/**
 * Writes what stands between `<walbio-stat>` and `</walbio-stat>` for readers without the script: one sentence with the
 * value, its qualifier, unit, subject and period, and its source; then how it stands to an earlier one, where that is asked, and
 * what contradicts it.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset does not hold the observation
 * @throws {TypeError} when the query names neither an observation nor an indicator and a subject
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 * @example renderStatHtml(dataset, { indicator: 'biotech-companies', subject: 'wallonia' }, { locale: 'fr' })
 */
export function renderStatHtml(
  dataset: Dataset,
  query: StatQuery,
  { locale, jsonLd, drawn, headingLevel: level }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const view = requireView(resolveStat(dataset, query, asked, () => ({ part: { describeCourse } })));
  if (!view) return undefined;
  const { language } = asked;
  const writeFacts = (observations: readonly ObservationDescription[]): string =>
    writeJsonLd(dataset, { observations }, { language, jsonLd });
  if (drawn) return writeDrawing(() => renderStatTile(view, { level, renderCourse })) + writeFacts(listDrawn(view));
  return `<p lang="${language}" dir="ltr">${writeStat(view, language)}</p>${writeFacts(listTold(view))}`;
}

function writeStat(view: StatView, around: Language): string {
  const { comparison, disputes } = view;
  const compared = comparison ? `<br>${writeComparison(comparison, around)}` : '';
  return writeObservation(view, around) + compared + writeDisputes(disputes, around);
}

/** The observations that the sentences tell: the tile's own, the earlier one, and those that contradict it. */
function listTold(view: StatView): readonly ObservationDescription[] {
  const { comparison, disputes } = view;
  return [view, ...(comparison && 'earlier' in comparison ? [comparison.earlier] : []), ...disputes];
}

/** The observations that a drawing shows: those of the sentences, and the points of the trend. */
function listDrawn(view: StatView): readonly ObservationDescription[] {
  const all = [...listTold(view), ...(view.trend?.points.map(({ observation }) => observation) ?? [])];
  return [...new Map(all.map((observation) => [observation.id, observation])).values()];
}
