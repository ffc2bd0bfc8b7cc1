import * as z from 'zod';
import type { Person } from '../../types.ts';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';

/** A person; roles are relations. */
export const personSchema: z.ZodType<Person> = z.strictObject({ id: idSchema, ...namedFields });
