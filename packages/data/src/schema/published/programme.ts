import * as z from 'zod';
import type { Programme } from '../../types.ts';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';

/** A funded programme, a plan, an incentive. */
export const programmeSchema: z.ZodType<Programme> = z.strictObject({ id: idSchema, ...namedFields, kind: idSchema });
