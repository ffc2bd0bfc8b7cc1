import type { Rule } from '../rule.ts';
import { captures } from './captures.ts';
import { citations } from './citations.ts';
import { codes } from './codes.ts';
import { oneSource } from './one-source.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { uniqueIds } from './unique-ids.ts';
import { values } from './values.ts';

/** Every rule across records. */
export const rules: readonly Rule[] = [uniqueIds, references, codes, values, oneSource, redirects, captures, citations];
