import * as z from 'zod';
import { authoredEdtfSchema, idSchema, textSchema } from '../primitives.ts';
import { citeSchema } from './cite.ts';
import { statementFields } from './statements.ts';

/** records/events/<id>.yml */
export const authoredEventSchema = z
  .strictObject({
    kind: idSchema.describe('A code of the list event-kind.'),
    date: authoredEdtfSchema.exactOptional().describe('Left out where the source gives none.'),
    dateLabel: textSchema.exactOptional().describe('The date in words, where EDTF says less than the source does.'),
    title: textSchema.describe('In our own words.'),
    description: textSchema.exactOptional().describe('In our own words.'),
    area: idSchema.exactOptional().describe('Id of the area where it happened.'),
    participants: z
      .record(idSchema, z.array(idSchema).min(1))
      .exactOptional()
      .describe('Who took part: a code of the list participant-role, then the ids of those in that role.'),
    cite: citeSchema,
    ...statementFields,
  })
  .describe('Something that happened.');
