import * as z from 'zod';
import { isEdtf } from '../notation/edtf.ts';

/** Kebab-case: lower-case letters and digits in words, joined by single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'expected an id in kebab-case, such as bone-therapeutics' })
  .describe('An id in kebab-case. It is stable for ever: a record that moves leaves a redirect.');

/** Ids of statements: kebab-case words joined by dots. */
export const statementIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'expected an id such as celyad.jobs.cell-therapy-2016' });

/** A text that says something and neither begins nor ends with white space. */
export const wordsSchema = z
  .string()
  .regex(/^\S(?:[\s\S]*\S)?$/, { error: 'expected words, with no white space around them' });

/** Text in several languages; English is always there. */
export const textSchema = z
  .strictObject({
    en: wordsSchema,
    fr: wordsSchema.exactOptional(),
    nl: wordsSchema.exactOptional(),
    de: wordsSchema.exactOptional(),
  })
  .describe('Text in English and, where translated, in French, Dutch and German.');

/** A date or interval in the supported subset of EDTF. */
export const edtfSchema = z
  .string()
  .refine(isEdtf, {
    error: 'expected a date in EDTF, such as 2016, 2020-04, 2021~, 195X, 2005/2014 or 2014-39 (the last third of 2014)',
  })
  .describe(
    'A date or interval in EDTF (ISO 8601-2): 2016, 2020-04, 2021~ (about), 195X, 2005/2014, 2014-39 (late 2014).',
  );

/** A date in a record, where a year may stand without quotes; it is text from then on. */
export const authoredEdtfSchema = z
  .union([edtfSchema, z.int().min(1000).max(9999)])
  .transform(String)
  .describe(edtfSchema.description ?? '');

/** A web address: https or http, nothing that a browser would run. */
export const urlSchema = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, { error: 'expected a web address that begins with https:// or http://' });

/** The text that was read, and the proof that it is the same. */
export const captureSchema = z.strictObject({
  file: wordsSchema.describe('Name of the file in the folder of captures.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'expected 64 lower-case hexadecimal digits' })
    .describe('SHA-256 of the bytes of the file.'),
});

/** How an observation's source put it (SDMX OBS_STATUS). */
export const statusSchema = z
  .enum(['normal', 'estimated', 'forecast', 'provisional', 'target'])
  .describe('How sure the source is: normal, estimated, forecast, provisional, or a target that someone set.');

/** The few words that carry a fact. */
export const exactSchema = wordsSchema
  .max(80, { error: 'expected the few words that carry the fact, 80 characters at most' })
  .describe(
    'The few words of the source that carry the fact; they stand there exactly once, or prefix and suffix tell where.',
  );

/** The context that tells apart words which occur more than once; it is matched as written, white space folded. */
export const contextSchema = z
  .string()
  .min(1)
  .max(80, { error: 'expected the few words next to the passage, 80 characters at most' })
  .describe('What stands immediately before (prefix) or after (suffix), where the exact words occur more than once.');
