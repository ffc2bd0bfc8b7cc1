import * as z from 'zod';
import type { Relation } from '../../types.ts';
import { edtfSchema, idSchema, statementIdSchema, textSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';
import { referenceSchema } from './reference.ts';

/** A lasting link between two subjects. */
export const relationSchema: z.ZodType<Relation> = z.strictObject({
  id: statementIdSchema,
  kind: idSchema,
  subject: referenceSchema,
  object: referenceSchema.exactOptional(),
  title: textSchema.exactOptional(),
  referencePeriod: edtfSchema.exactOptional(),
  note: textSchema.exactOptional(),
  citations: citationsSchema,
});
