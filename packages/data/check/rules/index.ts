import type { Rule } from '../rule.ts';
import { captures } from './captures.ts';
import { citations } from './citations.ts';
import { codes } from './codes.ts';
import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { identifiers } from './identifiers.ts';
import { nearNames } from './near-names.ts';
import { needlessContext } from './needless-context.ts';
import { oneSource } from './one-source.ts';
import { orphans } from './orphans.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { valueWords } from './value-words.ts';
import { values } from './values.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  codes,
  values,
  valueWords,
  dates,
  identifiers,
  nearNames,
  oneSource,
  orphans,
  redirects,
  translations,
  captures,
  citations,
  needlessContext,
  coverage,
];
