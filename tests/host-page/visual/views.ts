import type { View } from './view.ts';

const companies = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';
const opened = companies.replace('></', ' src="/facts.json"></');
const growing = '<walbio-stat indicator="market-size" subject="atmp" compare="previous"></walbio-stat>';
const corrected = '<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat>';
const example = 'src="/example.json" subject="example-region"';
const series = `<walbio-stat ${example} indicator="biotech-companies" trend compare="2012"></walbio-stat>`;
const disputed = `<walbio-stat ${example} indicator="life-science-companies"></walbio-stat>`;

const tiles = ['biotech-companies', 'gross-value-added', 'annual-employment-growth', 'health-sector-indirect-jobs']
  .concat('population-fraction', 'biomanufacturing-activity-rank')
  .map((indicator) => `<walbio-stat indicator="${indicator}" subject="wallonia"></walbio-stat>`)
  .join('');
const list = '<walbio-timeline subject="celyad promethera-biosciences"></walbio-timeline>';
const eras = '1928/1979 Pioneers; 1980/1999 Spin-offs; 2000/.. Growth';
const grouped = `<walbio-timeline scale filters eras="${eras}" source="biotech-scene-2021" to="2013"></walbio-timeline>`;
const decades = '<walbio-timeline scale filters group-by="decade" subject="gsk bone-therapeutics"></walbio-timeline>';
const company = '<walbio-company organization="celyad"></walbio-company>';
const compact = '<walbio-company organization="promethera-biosciences" compact></walbio-company>';
const table =
  '<walbio-table group="cell-therapy-companies" source="cell-therapy-2016" sort="-jobs-fte"></walbio-table>';
const jobs = table.replace('></', ' indicators="jobs-fte funds-raised gmp-surface"></');
const line = `<p>${companiesIn('Wallonia has more than 350 biotech companies.')}</p>`;

const pressed = { press: '.source button', opens: '[part=cite]' };

/** What is kept of the looks: each element plain, and each in what is hard for it. */
export const views: readonly View[] = [
  { name: 'stat', html: companies, width: 400 },
  { name: 'stat-dark', html: companies, width: 400, colorScheme: 'dark' },
  { name: 'stat-fr', html: companies, width: 400, lang: 'fr' },
  { name: 'stat-compared', html: growing, width: 400 },
  { name: 'stat-compared-de', html: growing, width: 400, lang: 'de' },
  { name: 'stat-compared-narrow-fr', html: growing, width: 320, lang: 'fr' },
  { name: 'stat-corrected-nl', html: corrected, width: 400, lang: 'nl' },
  {
    name: 'stat-corrected-open-fr',
    html: corrected,
    width: 400,
    lang: 'fr',
    press: '.remark summary',
    opens: '.remark .correction',
  },
  { name: 'stat-trend', html: series, width: 400 },
  { name: 'stat-trend-open-de', html: series, width: 400, lang: 'de', press: '.trend summary', opens: '.trend ol' },
  { name: 'stat-trend-forced', html: series, width: 400, forcedColors: true },
  { name: 'stat-disputed-fr', html: disputed, width: 400, lang: 'fr' },
  { name: 'stat-print', html: growing, width: 640, print: true },
  { name: 'stats', html: inGroup('Biotech in Wallonia') },
  { name: 'stats-dark-de', html: inGroup('Biotechnologie in der Wallonie'), lang: 'de', colorScheme: 'dark' },
  { name: 'stats-narrow-fr', html: inGroup('La biotechnologie en Wallonie'), lang: 'fr', width: 320 },
  { name: 'stats-print-nl', html: inGroup('Biotechnologie in Wallonië'), lang: 'nl', width: 760, print: true },
  { name: 'timeline', html: list, width: 760 },
  { name: 'timeline-dark-fr', html: list, width: 760, lang: 'fr', colorScheme: 'dark' },
  { name: 'timeline-narrow-de', html: list, width: 320, lang: 'de' },
  { name: 'timeline-print', html: list, width: 760, print: true },
  { name: 'timeline-eras', html: grouped, width: 960 },
  { name: 'timeline-decades-dark-nl', html: decades, width: 760, lang: 'nl', colorScheme: 'dark' },
  { name: 'timeline-decades-narrow-fr', html: decades, width: 320, lang: 'fr' },
  { name: 'timeline-decades-forced', html: decades, width: 760, forcedColors: true },
  { name: 'company', html: company, width: 860 },
  { name: 'company-dark-nl', html: company, width: 860, lang: 'nl', colorScheme: 'dark' },
  { name: 'company-narrow-fr', html: company, width: 320, lang: 'fr' },
  { name: 'company-print-de', html: company, width: 760, lang: 'de', print: true },
  { name: 'company-compact', html: compact, width: 640 },
  { name: 'company-compact-fr', html: compact, width: 640, lang: 'fr' },
  { name: 'company-compact-rtl', html: compact, width: 640, dir: 'rtl' },
  { name: 'table', html: table, width: 1100 },
  { name: 'table-dark-fr', html: table, width: 1100, lang: 'fr', colorScheme: 'dark' },
  { name: 'table-narrow-de', html: jobs, width: 320, lang: 'de' },
  { name: 'table-forced', html: jobs, width: 1100, forcedColors: true },
  { name: 'table-print-nl', html: table, width: 960, lang: 'nl', print: true },
  { name: 'source', html: line, width: 640 },
  { name: 'source-open', html: opened, width: 560, screen: 760, ...pressed },
  {
    name: 'source-open-dark-fr',
    html: opened,
    width: 560,
    screen: 760,
    lang: 'fr',
    colorScheme: 'dark',
    ...pressed,
  },
  { name: 'source-open-narrow-nl', html: opened, width: 320, screen: 720, lang: 'nl', ...pressed },
  {
    name: 'source-open-forced-de',
    html: opened,
    width: 560,
    screen: 760,
    lang: 'de',
    forcedColors: true,
    ...pressed,
  },
];

function inGroup(label: string): string {
  return `<walbio-stats label="${label}" heading-level="2">${tiles}</walbio-stats>`;
}

function companiesIn(sentence: string): string {
  return `${sentence} <walbio-source observation="wallonia.biotech-companies.biotech-scene-2021"></walbio-source>`;
}
