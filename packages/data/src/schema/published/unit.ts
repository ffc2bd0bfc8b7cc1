import * as z from 'zod';
import type { Unit } from '../../types.ts';
import { idSchema, wordsSchema } from '../primitives.ts';

const plural = z.strictObject({ one: wordsSchema, other: wordsSchema });

/** The fields of a unit without its id: what stands in its record, and what is published. */
export const unitFields = {
  kind: z.enum(['count', 'amount', 'share', 'rank', 'ratio', 'growth']),
  label: z
    .strictObject({
      en: plural,
      fr: plural.exactOptional(),
      nl: plural.exactOptional(),
      de: plural.exactOptional(),
    })
    .exactOptional(),
  symbol: wordsSchema.exactOptional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: 'expected an ISO 4217 code, such as EUR' })
    .exactOptional(),
};

/** What a number counts or measures. */
export const unitSchema: z.ZodType<Unit> = z.strictObject({ id: idSchema, ...unitFields });
