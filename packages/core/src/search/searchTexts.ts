import type { Language, PluralForms, Text } from '@walbio/data';
import { recordKinds } from '../query/recordKinds.ts';
import type { RecordKind } from '../query/recordKinds.ts';

/** The kinds of record that have a name, a label or a title. */
export type SearchKind = Exclude<RecordKind, 'observation' | 'relation' | 'correction'>;

/** The kinds of record that are searched, in the order in which they are told where nothing else tells them apart. */
export const searchKinds = /* @__PURE__ */ recordKinds.filter(
  (kind): kind is SearchKind => !['observation', 'relation', 'correction'].includes(kind),
);

/** The languages that texts are kept in. */
export const languages: readonly Language[] = ['en', 'fr', 'nl', 'de'];

/** What the search reads of a record. */
interface Searchable {
  readonly name?: string | Text;
  readonly alternateNames?: readonly { readonly name: string }[];
  readonly identifiers?: readonly { readonly value: string }[];
  readonly codes?: Readonly<Record<string, string>> | readonly { readonly label: Text }[];
  readonly label?: Words;
  readonly title?: string | Text;
  readonly description?: Text;
  readonly definition?: Text;
}

/** Words of one language or of several; the label of a unit has one for one and one for more. */
type Words = string | Partial<Readonly<Record<Language, string | PluralForms>>>;

/**
 * A part of a record that is searched. `code` is the label of a code of a code list; the codes of an area, such as those of
 * NUTS, are identifiers; the definition of an indicator is its description.
 */
export type SearchField = 'name' | 'alternateName' | 'identifier' | 'label' | 'title' | 'code' | 'description';

/** The fields in the order in which they are told. Names come before labels and titles, these before descriptions. */
export const fieldRanks: Readonly<Record<SearchField, 0 | 1 | 2>> = {
  name: 0,
  alternateName: 0,
  identifier: 0,
  label: 1,
  title: 1,
  code: 1,
  description: 2,
};

/** All fields. */
export const searchFields = /* @__PURE__ */ Object.keys(fieldRanks) as readonly SearchField[];

/** A text that is searched. */
export interface SearchText {
  readonly field: SearchField;
  /** Left out for what is not translated, such as the name of a company. */
  readonly language?: Language;
  readonly text: string;
}

/** All texts of a record that are searched: by field, then by language. */
export function listTexts(record: object): readonly SearchText[] {
  const { name, alternateNames, identifiers, codes, label, title, description, definition }: Searchable = record;
  const texts: SearchText[] = [];
  addTexts(texts, 'name', name);
  for (const alternate of alternateNames ?? []) addTexts(texts, 'alternateName', alternate.name);
  for (const { value } of identifiers ?? []) addTexts(texts, 'identifier', value);
  addTexts(texts, 'label', label);
  addTexts(texts, 'title', title);
  for (const code of codes ? Object.values<string | { readonly label: Text }>(codes) : []) {
    if (typeof code === 'string') addTexts(texts, 'identifier', code);
    else addTexts(texts, 'code', code.label);
  }
  addTexts(texts, 'description', description);
  addTexts(texts, 'description', definition);
  return texts;
}

function addTexts(texts: SearchText[], field: SearchField, words: Words | undefined): void {
  if (typeof words === 'string') texts.push({ field, text: words });
  if (typeof words !== 'object') return;
  for (const language of languages) {
    const forms = words[language];
    if (typeof forms === 'string') texts.push({ field, language, text: forms });
    else if (forms) for (const text of new Set([forms.one, forms.other])) texts.push({ field, language, text });
  }
}
