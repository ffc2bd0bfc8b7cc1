import * as z from 'zod';
import type { Citation } from '../../types.ts';
import { contextSchema, exactSchema, idSchema } from '../primitives.ts';

/** The exact passage that a statement rests on. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  source: idSchema,
  selector: z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: exactSchema,
    prefix: contextSchema.exactOptional(),
    suffix: contextSchema.exactOptional(),
  }),
});

/** At least one citation: a fact without its words is no fact. */
export const citationsSchema = z.array(citationSchema).min(1, { error: 'expected at least one citation' });
