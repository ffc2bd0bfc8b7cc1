import * as z from 'zod';
import type { Event } from '../../types.ts';
import { edtfSchema, idSchema, textSchema } from '../primitives.ts';
import { citationsSchema } from './citation.ts';
import { subjectKindSchema } from './reference.ts';

/** Something that happened. */
export const eventSchema: z.ZodType<Event> = z.strictObject({
  id: idSchema,
  kind: idSchema,
  date: edtfSchema.exactOptional(),
  dateLabel: textSchema.exactOptional(),
  title: textSchema,
  description: textSchema.exactOptional(),
  area: idSchema.exactOptional(),
  participants: z.array(z.strictObject({ role: idSchema, kind: subjectKindSchema, id: idSchema })),
  citations: citationsSchema,
});
