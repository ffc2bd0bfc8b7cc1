import * as z from 'zod';
import { idSchema, textSchema } from '../primitives.ts';
import { areaCodesSchema } from '../published/area.ts';
import { citeSchema } from './cite.ts';
import { statementFields } from './statements.ts';

/** records/areas/<id>.yml */
export const authoredAreaSchema = z
  .strictObject({
    name: textSchema,
    kind: idSchema.describe('A code of the list area-kind.'),
    within: idSchema.exactOptional().describe('Id of the area that this one is a part of.'),
    codes: areaCodesSchema.exactOptional(),
    cite: citeSchema.exactOptional(),
    ...statementFields,
  })
  .describe('A place, or a group of places that a source speaks of.');
