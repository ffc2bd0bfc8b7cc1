import * as z from 'zod';
import type { Product } from '../../types.ts';
import { idSchema } from '../primitives.ts';
import { namedFields } from './named.ts';

/** A therapy, device or platform in a pipeline. */
export const productSchema: z.ZodType<Product> = z.strictObject({ id: idSchema, ...namedFields, kind: idSchema });
