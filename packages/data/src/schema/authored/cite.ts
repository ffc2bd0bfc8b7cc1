import * as z from 'zod';
import { contextSchema, exactSchema, idSchema } from '../primitives.ts';

const passage = z
  .strictObject({
    source: idSchema.describe('Id of the source: the name of its file in records/sources.'),
    exact: exactSchema,
    prefix: contextSchema.exactOptional(),
    suffix: contextSchema.exactOptional(),
  })
  .describe('The words of a source that the statement rests on.');

/** One passage as it is authored. */
export type AuthoredPassage = z.output<typeof passage>;

/** Where a statement comes from: one passage, or a list of passages. */
export const citeSchema = z
  .union([
    passage,
    z.array(passage).min(2, { error: 'expected two passages or more; write a single one without the dash' }),
  ])
  .describe('The passage that the statement rests on, or a list of them.');

/** One passage or several, as authored. */
export type AuthoredCite = z.output<typeof citeSchema>;
