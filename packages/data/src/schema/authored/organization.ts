import * as z from 'zod';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';
import { statementFields } from './statements.ts';

/** records/organizations/<id>.yml */
export const authoredOrganizationSchema = z
  .strictObject({
    ...namedFields,
    kind: idSchema.describe('A code of the list organization-kind.'),
    ...statementFields,
  })
  .describe('A company, university, hospital, cluster, agency, investor, or a group of these.');
