import * as z from 'zod';
import type { Area } from '../../types.ts';
import { idSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';

/** A place, or a group of places that a source speaks of. */
export const areaSchema: z.ZodType<Area> = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: idSchema,
  within: idSchema.exactOptional(),
  codes: z.strictObject({ nuts: wordsSchema.exactOptional(), iso3166: wordsSchema.exactOptional() }).exactOptional(),
  citations: citationsSchema.exactOptional(),
});
