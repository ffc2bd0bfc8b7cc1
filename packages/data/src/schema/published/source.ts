import * as z from 'zod';
import type { Source } from '../../types.ts';
import { captureSchema, edtfSchema, idSchema, textSchema, urlSchema, wordsSchema } from '../primitives.ts';

/** A document that facts are taken from. */
export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema.exactOptional(),
  authors: z.array(wordsSchema).min(1).exactOptional(),
  issued: edtfSchema,
  url: urlSchema.exactOptional(),
  language: wordsSchema,
  capture: captureSchema,
  note: textSchema.exactOptional(),
});
