/**
 * What stands between the tags before, or without, the script: finished, escaped HTML, for servers and builds.
 *
 * @module
 */
export { renderCompanyHtml } from './company/company.html.ts';
export type { CompanyHtmlOptions } from './company/company.html.ts';
export type { CompanyQuery } from './company/resolve-company.ts';
export { renderFrameHtml } from './frame/frame.html.ts';
export type { FrameHostScript, FrameHtmlOptions } from './frame/frame.html.ts';
export type { FrameQueries } from './frame/frame-query.ts';
export { framedTags } from './frame/framed-tags.ts';
export type { FramedTag } from './frame/framed-tags.ts';
export type { HeadingLevel } from './element/heading-level.ts';
export type { HtmlOptions } from './html/html-options.ts';
export type { JsonLdOptions } from './json-ld/json-ld-options.ts';
export type { SourceQuery } from './source/resolve-source.ts';
export { renderSourceHtml } from './source/source.html.ts';
export { renderStatHtml } from './stat/stat.html.ts';
export type { StatQuery } from './stat/resolve-stat.ts';
export { renderTableHtml } from './table/table.html.ts';
export type { TableQuery } from './table/table-query.ts';
export { renderTimelineHtml } from './timeline/timeline.html.ts';
export type { TimelineQuery } from './timeline/timeline-query.ts';
