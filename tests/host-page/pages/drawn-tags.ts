import { dataset } from '@walbio/data';
import {
  renderCompanyHtml,
  renderSourceHtml,
  renderStatHtml,
  renderTableHtml,
  renderTimelineHtml,
} from '@walbio/widgets/html';

/** Writes a tag in a language, with what stands between it. */
export type Write = (locale: string) => string;

/** What the simplest tile shows. */
export const companies = { indicator: 'biotech-companies', subject: 'wallonia' };
const scene = 'wallonia.biotech-companies.biotech-scene-2021';
const disputed = { indicator: 'jobs-fte', subject: 'cell-therapy-companies' };
const market = { indicator: 'market-size', subject: 'atmp' };
const decades = { subject: 'celyad', groupBy: 'decade' };
const table = { group: 'cell-therapy-companies', sort: '-jobs-fte' };
const compact = { drawn: true, compact: true };

/** A tile with what is finished between its tags. */
export const writeTile = (finished: string | undefined): string =>
  `<walbio-stat indicator="biotech-companies" subject="wallonia">${finished}</walbio-stat>`;

/** Tags as an editor writes them, with what they draw between them, by what they are. */
export const drawnTags: Readonly<Record<string, Write>> = {
  'a tile': (locale) => writeTile(renderStatHtml(dataset, companies, { locale, drawn: true })),
  'a tile with a known error': (locale) =>
    `<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies">${renderStatHtml(dataset, disputed, { locale, drawn: true })}</walbio-stat>`,
  'a tile with an earlier value and a series': (locale) =>
    `<walbio-stat indicator="market-size" subject="atmp" compare="previous" trend>${renderStatHtml(dataset, { ...market, compare: 'previous', trend: true }, { locale, drawn: true })}</walbio-stat>`,
  'a group of tiles': (locale) =>
    `<walbio-stats label="Wallonia">${drawnTags['a tile']?.(locale)}${drawnTags['a tile with a known error']?.(locale)}</walbio-stats>`,
  'a timeline': (locale) =>
    `<walbio-timeline subject="celyad">${renderTimelineHtml(dataset, { subject: 'celyad' }, { locale, drawn: true })}</walbio-timeline>`,
  'a timeline by decades': (locale) =>
    `<walbio-timeline subject="celyad" group-by="decade">${renderTimelineHtml(dataset, decades, { locale, drawn: true })}</walbio-timeline>`,
  'a card': (locale) =>
    `<walbio-company organization="celyad">${renderCompanyHtml(dataset, { organization: 'celyad' }, { locale, drawn: true })}</walbio-company>`,
  'a compact card': (locale) =>
    `<walbio-company organization="celyad" compact>${renderCompanyHtml(dataset, { organization: 'celyad' }, { locale, ...compact })}</walbio-company>`,
  'a table': (locale) =>
    `<walbio-table group="cell-therapy-companies" sort="-jobs-fte">${renderTableHtml(dataset, table, { locale, drawn: true })}</walbio-table>`,
  'a source': (locale) =>
    `<walbio-source source="cell-therapy-2016">${renderSourceHtml(dataset, { source: 'cell-therapy-2016' }, { locale, drawn: true })}</walbio-source>`,
  'a source in a sentence': (locale) =>
    `<p>Wallonia has more than 350 biotech companies. <walbio-source observation="${scene}">${renderSourceHtml(dataset, { observation: scene }, { locale, drawn: true })}</walbio-source> Other words follow.</p>`,
};
