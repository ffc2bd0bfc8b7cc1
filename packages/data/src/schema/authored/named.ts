import * as z from 'zod';
import { idSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citeSchema } from './cite.ts';

/** The fields that organizations, people, programmes and products share, as they are authored. */
export const namedFields = {
  name: wordsSchema.describe('The name as its bearer writes it; names are not translated.'),
  alternateNames: z
    .array(
      z.strictObject({
        name: wordsSchema,
        kind: z.enum(['former', 'short', 'variant']),
        cite: citeSchema,
      }),
    )
    .min(1)
    .exactOptional()
    .describe('Other names that sources give: former ones, abbreviations, other spellings.'),
  identifiers: z
    .array(
      z.strictObject({
        scheme: idSchema.describe('The register that gave it: a code of the list identifier-scheme.'),
        value: wordsSchema.describe('The identifier as the register writes it, such as NCT03970746.'),
        cite: citeSchema,
      }),
    )
    .min(1)
    .exactOptional()
    .describe(
      'Identifiers that public registers gave to it and a source prints, such as the number of a clinical trial.',
    ),
  description: textSchema.exactOptional().describe('In our own words.'),
  distinctFrom: z
    .array(idSchema)
    .min(1)
    .exactOptional()
    .describe('Ids of records that bear nearly the same name and are somebody or something else.'),
  cite: citeSchema.describe('Where a source names it and says what it is.'),
};
