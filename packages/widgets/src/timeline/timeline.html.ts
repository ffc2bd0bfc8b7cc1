import type { Dataset } from '@walbio/data';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeDrawing } from '../html/write-drawing.ts';
import { writeEvent } from '../html/write-event.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import type { Locale } from '../locale/locale.ts';
import { renderTimelineFrame } from './render-timeline-frame.ts';
import { renderTimeline } from './render-timeline.ts';
import { resolveTimeline } from './resolve-timeline.ts';
import { roomForLinks } from './room-for-links.ts';
import type { TimelineQuery } from './timeline-query.ts';
import type { TimelineView } from './timeline-view.ts';
import { writeGroups } from './write-groups.ts';

/**
 * Writes what stands between `<walbio-timeline>` and `</walbio-timeline>` for readers without the script: an ordered list
 * of the events, each with its date and its source; or such a list under the heading of each group.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset holds no such event
 * @throws {EdtfError} when `from` or `to` is not a date in EDTF
 * @throws {RangeError} when `groupBy` or `eras` cannot be read
 * @example renderTimelineHtml(dataset, { subject: 'celyad', groupBy: 'decade' }, { locale: 'nl' })
 */
export function renderTimelineHtml(
  dataset: Dataset,
  query: TimelineQuery = {},
  { locale, jsonLd, drawn, headingLevel: level }: HtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const { language } = asked;
  const view = requireView(resolveTimeline(dataset, query, asked));
  if (!view) return undefined;
  const facts = writeJsonLd(dataset, { events: view.events }, { language, jsonLd });
  if (drawn) return writeDrawing(() => drawTimeline(view, asked, level)) + facts;
  const around = `lang="${language}" dir="ltr"`;
  if (view.groups)
    return `<div ${around}>${writeGroups(view.groups, { locale: asked, level: level ?? 3, pageLanguage: locale })}</div>${facts}`;
  return `<ol ${around}>${view.events.map((event) => writeEvent(event, language)).join('')}</ol>${facts}`;
}

/** Draws it as the element does before its reader has done anything. */
function drawTimeline(view: TimelineView, locale: Locale, level: HeadingLevel | undefined): TemplateResult {
  const options = { locale, level, pageLanguage: undefined, hides: undefined, links: roomForLinks };
  return renderTimelineFrame(view, { locale, list: renderTimeline(view, options) });
}
