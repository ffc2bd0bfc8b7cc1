import * as z from 'zod';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';
import { statementFields } from './statements.ts';

/** records/programmes/<id>.yml */
export const authoredProgrammeSchema = z
  .strictObject({ ...namedFields, kind: idSchema.describe('A code of the list programme-kind.'), ...statementFields })
  .describe('A funded programme, a plan, an incentive.');
