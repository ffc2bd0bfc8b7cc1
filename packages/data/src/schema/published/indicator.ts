import * as z from 'zod';
import type { Indicator } from '../../types.ts';
import { idSchema, textSchema } from '../primitives.ts';

/** The fields of an indicator without its id: what stands in its record, and what is published. */
export const indicatorFields = {
  label: textSchema,
  definition: textSchema.exactOptional(),
  valueType: z.enum(['quantity', 'code', 'date']),
  unit: idSchema.exactOptional(),
  codelist: idSchema.exactOptional(),
  decimals: z.int().min(0).max(20).exactOptional(),
};

/** What is measured. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({ id: idSchema, ...indicatorFields });
