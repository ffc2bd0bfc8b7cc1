import * as z from 'zod';
import { statementIdSchema } from '../primitives.ts';
import { redirectKindSchema } from '../published/redirect.ts';

/** records/redirects/<old id>.yml */
export const authoredRedirectSchema = z
  .union([
    z.strictObject({ kind: redirectKindSchema, moved: statementIdSchema.describe('The id that stands for it now.') }),
    z.strictObject({
      kind: redirectKindSchema,
      split: z.array(statementIdSchema).min(2).describe('The ids that stand for its parts now.'),
    }),
  ])
  .describe('An id that moved or split. The file is named after the old id.');
