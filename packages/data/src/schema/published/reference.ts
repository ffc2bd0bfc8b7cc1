import * as z from 'zod';
import type { Reference } from '../../types.ts';
import { idSchema } from '../primitives.ts';

/** The kinds of record that statements are about. */
export const subjectKindSchema = z.enum(['area', 'organization', 'person', 'programme', 'product', 'event']);

/** A record that a statement is about. */
export const referenceSchema: z.ZodType<Reference> = z.strictObject({ kind: subjectKindSchema, id: idSchema });
