import * as z from 'zod';
import { captureSchema, edtfSchema, textSchema, urlSchema, wordsSchema } from '../primitives.ts';

/** records/sources/<id>.yml */
export const authoredSourceSchema = z
  .strictObject({
    title: wordsSchema,
    publisher: wordsSchema.exactOptional().describe('Left out where the document prints none.'),
    authors: z.array(wordsSchema).min(1).exactOptional(),
    issued: edtfSchema.describe('When the document said what it says. Mark an inferred date with ~, and say why in note.'),
    url: urlSchema.exactOptional(),
    language: wordsSchema.describe('Language of the document, as a BCP 47 tag.'),
    capture: captureSchema,
    note: textSchema.exactOptional(),
  })
  .describe('A document that facts are taken from.');
