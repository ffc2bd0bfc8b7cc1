import * as z from 'zod';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';
import { statementFields } from './statements.ts';

/** records/products/<id>.yml */
export const authoredProductSchema = z
  .strictObject({ ...namedFields, kind: idSchema.describe('A code of the list product-kind.'), ...statementFields })
  .describe('A therapy, device or platform in a pipeline.');
