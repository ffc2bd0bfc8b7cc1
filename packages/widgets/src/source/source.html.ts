import type { Dataset } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeCorrections } from '../html/write-corrections.ts';
import { writeDrawing } from '../html/write-drawing.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { drawSourceTag } from './draw-source-tag.ts';
import { resolveSource } from './resolve-source.ts';
import type { SourceQuery } from './resolve-source.ts';
import { writeCitation } from './write-citation.ts';

/**
 * Writes what stands between `<walbio-source>` and `</walbio-source>` for readers without the script: each document with its
 * publisher, its date and the cited words, linked to them.
 *
 * @returns finished, escaped HTML that can stand inside a paragraph; `undefined` when the dataset does not hold what is cited
 * @throws {TypeError} when the query names neither an observation nor a source
 * @example renderSourceHtml(dataset, { observation: 'wallonia.biotech-companies.biotech-scene-2021' }, { locale: 'fr' })
 */
export function renderSourceHtml(
  dataset: Dataset,
  query: SourceQuery,
  { locale, jsonLd, drawn }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const { language } = asked;
  const view = requireView(resolveSource(dataset, query, asked));
  if (!view) return undefined;
  const { citations, corrections } = view;
  const facts = writeJsonLd(dataset, { citations, corrections }, { language, jsonLd });
  if (drawn) return writeDrawing(() => drawSourceTag(view)) + facts;
  return `<span lang="${language}" dir="ltr">${writeCitation(citations, language)}${writeCorrections(corrections, language)}</span>${facts}`;
}
