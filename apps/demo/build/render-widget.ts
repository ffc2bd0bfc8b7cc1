import { describeObservation } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { renderCompanyHtml, renderStatHtml, renderTableHtml, renderTimelineHtml } from '@walbio/widgets/html';
import type { HeadingLevel, TableQuery } from '@walbio/widgets/html';
import { markup, trustMarkup } from './markup.ts';
import type { Markup } from './markup.ts';

/** The tile of one observation, with the finished sentence between its tags. */
export function renderStat(dataset: Dataset, observation: string, level: HeadingLevel): Markup {
  const finished = finish(renderStatHtml(dataset, { observation }), observation);
  const size = describeObservation(dataset, observation)?.corrections.length ? 'with-remarks' : 'plain';
  return markup`<walbio-stat class="${size}" observation="${observation}" heading-level="${level}">${finished}</walbio-stat>`;
}

/** The tile of the latest value beside the one before, with the finished sentences between its tags. */
export function renderChange(dataset: Dataset, indicator: string, subject: string, level: HeadingLevel): Markup {
  const finished = finish(renderStatHtml(dataset, { indicator, subject, compare: 'previous' }), indicator);
  return markup`<walbio-stat indicator="${indicator}" subject="${subject}" compare="previous" heading-level="${level}">${finished}</walbio-stat>`;
}

/** The timeline of one source by decades, with the finished lists between its tags; its reader can filter and zoom. */
export function renderTimeline(dataset: Dataset, source: string, level: HeadingLevel): Markup {
  const query = { source, groupBy: 'decade' };
  const finished = finish(renderTimelineHtml(dataset, query, { headingLevel: level }), source);
  return markup`<walbio-timeline source="${source}" group-by="decade" scale filters heading-level="${level}">${finished}</walbio-timeline>`;
}

/** The compact card of one organization, with the whole finished card between its tags. */
export function renderCompany(dataset: Dataset, organization: string, level: HeadingLevel): Markup {
  const finished = finish(renderCompanyHtml(dataset, { organization }, { headingLevel: level }), organization);
  return markup`<walbio-company organization="${organization}" compact heading-level="${level}">${finished}</walbio-company>`;
}

/** What was printed: a group's members in their order, and the columns in theirs. */
export type PrintedTable = TableQuery & Readonly<Record<'group' | 'source' | 'subjects' | 'indicators', string>>;

/** The table of a group as one source has it, with the finished table between its tags. */
export function renderTable(dataset: Dataset, query: PrintedTable, level: HeadingLevel): Markup {
  const { group, source, subjects, indicators } = query;
  const finished = finish(renderTableHtml(dataset, query), group);
  return markup`<walbio-table group="${group}" source="${source}" subjects="${subjects}" indicators="${indicators}" heading-level="${level}">${finished}</walbio-table>`;
}

function finish(html: string | undefined, id: string): Markup {
  if (html === undefined) throw new RangeError(`the page shows “${id}”, which the dataset does not hold`);
  return trustMarkup(html);
}
