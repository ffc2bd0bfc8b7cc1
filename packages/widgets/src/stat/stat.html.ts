import type { Dataset } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeObservation } from '../html/write-observation.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { resolveStat } from './resolve-stat.ts';
import type { StatQuery } from './resolve-stat.ts';

/**
 * Writes what stands between `<walbio-stat>` and `</walbio-stat>` for readers without the script: one sentence with the
 * value, its qualifier, unit, subject and period, and its source.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset does not hold the observation
 * @throws {TypeError} when the query names neither an observation nor an indicator and a subject
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 * @example renderStatHtml(dataset, { indicator: 'biotech-companies', subject: 'wallonia' }, { locale: 'fr' })
 */
export function renderStatHtml(
  dataset: Dataset,
  query: StatQuery,
  { locale, jsonLd }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const view = requireView(resolveStat(dataset, query, asked));
  if (!view) return undefined;
  const { language } = asked;
  const facts = writeJsonLd(dataset, { observations: [view] }, { language, jsonLd });
  return `<p lang="${language}" dir="ltr">${writeObservation(view, language)}</p>${facts}`;
}
