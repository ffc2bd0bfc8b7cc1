import * as z from 'zod';
import { redirectKinds } from '../../collections.ts';
import type { Redirect } from '../../types.ts';
import { statementIdSchema } from '../primitives.ts';

/** The kinds of record and statement that an id can move among. */
export const redirectKindSchema = z.enum(redirectKinds);

/** An id that moved to another, or split into several. */
export const redirectSchema: z.ZodType<Redirect> = z.strictObject({
  id: statementIdSchema,
  kind: redirectKindSchema,
  reason: z.enum(['moved', 'split']),
  targets: z.array(statementIdSchema).min(1),
});
