import { isEdtf } from '@walbio/data/notation';
import type { CslItem } from './cslItem.ts';
import { escapeBibtex, escapeBibtexKey, escapeBibtexUrl } from './escapeBibtex.ts';

const types = { webpage: 'online', document: 'misc', dataset: 'dataset' } as const;

/** What babel calls our languages. */
const babelNames: Readonly<Record<string, string>> = { en: 'english', fr: 'french', nl: 'dutch', de: 'german' };

/**
 * Writes entries for BibTeX in the form of biblatex, in UTF-8: `@online`, `@misc` and `@dataset`, with a `date` in EDTF
 * (`2016~`), `langid`, `url` and `version`. Names, titles and publishers are in braces of their own, so that they are neither
 * split at “and” nor lose their capitals. Keys are the ids.
 *
 * @example formatBibtex(listCslItems(dataset, 'wallonia.biotech-companies.biotech-scene-2021')).split('\n')[0] // '@online{biotech-scene-2021,'
 */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(formatEntry).join('\n');
}

function formatEntry(item: CslItem): string {
  const { id, type, title, author, publisher, version, language, URL, note } = item;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author?.map(({ literal }) => embrace(literal)).join(' and ')],
    ['title', embrace(title)],
    [type === 'dataset' ? 'publisher' : 'organization', publisher && embrace(publisher)],
    ['date', formatDate(item)],
    ['version', version && escapeBibtex(version)],
    ['langid', language && babelNames[language.split('-')[0] as string]],
    ['url', URL && escapeBibtexUrl(URL)],
    ['note', note && escapeBibtex(note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${types[type]}{${escapeBibtexKey(id)},\n${lines.join('')}}\n`;
}

function embrace(text: string): string {
  return `{${escapeBibtex(text)}}`;
}

/** The date in EDTF. Parts of a year have no form that biblatex reads, and are told as the months that they span. */
function formatDate({ issued, custom }: CslItem): string | undefined {
  const { 'date-parts': ends, circa, literal } = issued ?? {};
  const edtf = custom?.issued ?? literal;
  if (edtf && isEdtf(edtf) && !/-(?:3[3-9]|4[01])/.test(edtf)) return edtf;
  const mark = circa ? '~' : '';
  return ends?.map((parts) => parts.map(padPart).join('-') + mark).join('/');
}

function padPart(part: number, index: number): string {
  return `${part}`.padStart(index === 0 ? 4 : 2, '0');
}
