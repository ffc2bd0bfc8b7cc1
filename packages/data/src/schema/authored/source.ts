import * as z from 'zod';
import { captureSchema, contextSchema, authoredEdtfSchema, textSchema, urlSchema, wordsSchema } from '../primitives.ts';

const ignored = z.strictObject({
  exact: wordsSchema.describe('Words that hold the number, as the source prints them.'),
  prefix: contextSchema.exactOptional(),
  suffix: contextSchema.exactOptional(),
  reason: wordsSchema.describe('Why the number states no fact: it is part of a name, a list counter, a page number.'),
});

/** records/sources/<id>.yml */
export const authoredSourceSchema = z
  .strictObject({
    title: wordsSchema,
    publisher: wordsSchema.exactOptional().describe('Left out where the document prints none.'),
    authors: z.array(wordsSchema).min(1).exactOptional(),
    issued: authoredEdtfSchema.describe(
      'When the document said what it says. Mark an inferred date with ~, and say why in note.',
    ),
    url: urlSchema.exactOptional(),
    language: wordsSchema.describe('Language of the document, as a BCP 47 tag.'),
    capture: captureSchema,
    note: textSchema.exactOptional(),
    ignored: z.array(ignored).min(1).exactOptional().describe('Printed numbers that state no fact; see coverage.'),
  })
  .describe('A document that facts are taken from.');
