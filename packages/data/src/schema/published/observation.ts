import * as z from 'zod';
import type { Observation } from '../../types.ts';
import { edtfSchema, idSchema, statementIdSchema, statusSchema, textSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';
import { referenceSchema } from './reference.ts';
import { valueSchema } from './value.ts';

/** One value of one indicator for one subject and one reference period, from one source. */
export const observationSchema: z.ZodType<Observation> = z.strictObject({
  id: statementIdSchema,
  indicator: idSchema,
  subject: referenceSchema,
  value: valueSchema,
  referencePeriod: edtfSchema,
  periodBasis: z.enum(['stated', 'issued']),
  periodLabel: textSchema.exactOptional(),
  status: statusSchema,
  counterpart: idSchema.exactOptional(),
  note: textSchema.exactOptional(),
  citations: citationsSchema,
});
