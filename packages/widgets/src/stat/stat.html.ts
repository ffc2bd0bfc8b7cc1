import type { Dataset, Language } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeObservation } from '../html/write-observation.ts';
import { readLocale } from '../locale/locale.ts';
import { writeComparison } from './comparison.html.ts';
import { writeDisputes } from './disputes.html.ts';
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
export function renderStatHtml(dataset: Dataset, query: StatQuery, { locale }: HtmlOptions = {}): string | undefined {
  const asked = readLocale(locale);
  const view = requireView(resolveStat(dataset, query, asked));
  return view && `<p lang="${asked.language}" dir="ltr">${writeStat(view, asked.language)}</p>`;
}

function writeStat(view: StatView, around: Language): string {
  const { comparison, disputes } = view;
  const compared = comparison ? `<br>${writeComparison(comparison, around)}` : '';
  return writeObservation(view, around) + compared + writeDisputes(disputes, around);
}
