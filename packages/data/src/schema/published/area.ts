import * as z from 'zod';
import type { Area } from '../../types.ts';
import { idSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';

/** Codes of an area from published standards: at least one. */
export const areaCodesSchema = z
  .strictObject({ nuts: wordsSchema.exactOptional(), iso3166: wordsSchema.exactOptional() })
  .refine((codes) => Object.keys(codes).length > 0, { error: 'expected at least one code' });

/** A place, or a group of places that a source speaks of. */
export const areaSchema: z.ZodType<Area> = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: idSchema,
  within: idSchema.exactOptional(),
  codes: areaCodesSchema.exactOptional(),
  citations: citationsSchema.exactOptional(),
});
