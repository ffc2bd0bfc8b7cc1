import * as z from 'zod';
import { idSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';

/** The fields that organizations, people, programmes and products share. */
export const namedFields = {
  name: wordsSchema,
  alternateNames: z
    .array(
      z.strictObject({
        name: wordsSchema,
        kind: z.enum(['former', 'short', 'variant']),
        citations: citationsSchema,
      }),
    )
    .min(1)
    .exactOptional(),
  identifiers: z
    .array(z.strictObject({ scheme: idSchema, value: wordsSchema, citations: citationsSchema }))
    .min(1)
    .exactOptional(),
  description: textSchema.exactOptional(),
  citations: citationsSchema,
};
