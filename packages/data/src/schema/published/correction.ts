import * as z from 'zod';
import type { Correction } from '../../types.ts';
import { idSchema, statementIdSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';
import { subjectKindSchema } from './reference.ts';

/** What a correction is about: a subject, a statement or a source. */
export const correctionTargetKindSchema = z.enum([...subjectKindSchema.options, 'observation', 'relation', 'source']);

/** A known error or contradiction of a source. */
export const correctionSchema: z.ZodType<Correction> = z.strictObject({
  id: idSchema,
  kind: z.enum(['error', 'contradiction', 'spelling', 'doubt']),
  targets: z.array(z.strictObject({ kind: correctionTargetKindSchema, id: statementIdSchema })).min(1),
  printed: wordsSchema,
  holds: textSchema.exactOptional(),
  reason: textSchema,
  citations: citationsSchema,
});
