import type { CslDate, CslItem } from './cslItem.ts';
import { foldLine } from './foldLine.ts';

const types = { webpage: 'ELEC', document: 'GEN', dataset: 'DATA' } as const;

/**
 * Writes RIS records, in UTF-8: each tag on one line that ends in CR LF, from `TY` to `ER`. What is no number in a date
 * (`circa`, the end of a range) stands in its last part, which the format keeps for other information.
 *
 * Follows the RIS Format Specifications of Research Information Systems.
 *
 * @example formatRis(listCslItems(dataset, 'wallonia.biotech-companies.biotech-scene-2021')).split('\r\n')[0] // 'TY  - ELEC'
 */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('');
}

function formatRecord(item: CslItem): string {
  const { type, title, author = [], publisher, issued, version, language, URL, note } = item;
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[type]],
    ['TI', title],
    ...author.map(({ literal }) => ['AU', formatAuthor(literal)] as const),
    ['PB', publisher],
    ['PY', issued && formatYear(issued)],
    ['DA', issued && formatDate(issued)],
    ['ET', version],
    ['LA', language],
    ['UR', URL],
    ['N1', note],
  ];
  const lines = tags.map(([tag, value]) => [tag, foldLine(value ?? '')]).filter(([, value]) => value);
  return `${lines.map((line) => `${line.join('  - ')}\r\n`).join('')}ER  - \r\n`;
}

/** The format does not allow an asterisk in a name. */
function formatAuthor(name: string): string {
  return name.replaceAll('*', '∗');
}

function formatYear({ 'date-parts': ends }: CslDate): string | undefined {
  const year = ends?.[0]?.[0];
  return year === undefined ? undefined : `${year}`.padStart(4, '0');
}

/** `YYYY/MM/DD/other information`, with all three slashes. */
function formatDate(date: CslDate): string {
  const { 'date-parts': ends = [], circa, literal } = date;
  const [[, month = '', day = ''] = [], end] = ends;
  const parts = [month, day].map((part) => `${part}`.padStart(part === '' ? 0 : 2, '0'));
  const other = [circa && 'circa', end && `–${end.join('-')}`, literal?.replaceAll('/', '–')];
  return [formatYear(date) ?? '', ...parts, other.filter(Boolean).join(' ')].join('/');
}
