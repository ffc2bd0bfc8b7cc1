import * as z from 'zod';
import { namedFields } from './named.ts';
import { statementFields } from './statements.ts';

/** records/people/<id>.yml */
export const authoredPersonSchema = z
  .strictObject({ ...namedFields, ...statementFields })
  .describe('A person. Roles are relations.');
