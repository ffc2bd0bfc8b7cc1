import type { Dataset } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeEvent } from '../html/write-event.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { resolveTimeline } from './resolve-timeline.ts';
import type { TimelineQuery } from './resolve-timeline.ts';

/**
 * Writes what stands between `<walbio-timeline>` and `</walbio-timeline>` for readers without the script: an ordered list
 * of the events, each with its date and its source.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset holds no such event
 * @throws {EdtfError} when `from` or `to` is not a date in EDTF
 * @example renderTimelineHtml(dataset, { subject: 'celyad', from: '2010' }, { locale: 'nl' })
 */
export function renderTimelineHtml(
  dataset: Dataset,
  query: TimelineQuery = {},
  { locale, jsonLd }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const events = requireView(resolveTimeline(dataset, query, asked));
  if (!events) return undefined;
  const items = events.map((event) => writeEvent(event, asked.language));
  const facts = writeJsonLd(dataset, { events }, { language: asked.language, jsonLd });
  return `<ol lang="${asked.language}" dir="ltr">${items.join('')}</ol>${facts}`;
}
