import * as z from 'zod';
import { statementIdSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citeSchema } from './cite.ts';

/** records/corrections/<id>.yml */
export const authoredCorrectionSchema = z
  .strictObject({
    kind: z
      .enum(['error', 'contradiction', 'spelling', 'doubt'])
      .describe('error: it cannot be right. contradiction: two statements exclude each other. spelling. doubt.'),
    targets: z.array(statementIdSchema).min(1).describe('Ids of the records or statements that it is about.'),
    printed: wordsSchema.describe('What the source printed, in a few words.'),
    holds: textSchema.exactOptional().describe('What holds instead; left out where it is not known.'),
    reason: textSchema.describe('Why, in our own words.'),
    cite: citeSchema,
  })
  .describe('A known error or contradiction of a source. What was printed stays in its record.');
