import * as z from 'zod';
import type { Codelist } from '../../types.ts';
import { idSchema, textSchema } from '../primitives.ts';

/** The fields of a codelist without its id: what stands in its record, and what is published. */
export const codelistFields = {
  label: textSchema,
  codes: z
    .array(z.strictObject({ code: idSchema, label: textSchema, inverse: textSchema.exactOptional() }))
    .min(1, { error: 'expected at least one code' }),
};

/** A list of codes with their labels. */
export const codelistSchema: z.ZodType<Codelist> = z.strictObject({ id: idSchema, ...codelistFields });
