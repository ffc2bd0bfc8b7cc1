import * as z from 'zod';
import type { Organization } from '../../types.ts';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';

/** A company, university, hospital, cluster, agency, investor, or a group of these. */
export const organizationSchema: z.ZodType<Organization> = z.strictObject({
  id: idSchema,
  ...namedFields,
  kind: idSchema,
});
