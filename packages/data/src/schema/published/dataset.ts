import * as z from 'zod';
import type { Dataset } from '../../types.ts';
import { wordsSchema } from '../primitives.ts';
import { areaSchema } from './area.ts';
import { codelistSchema } from './codelist.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { indicatorSchema } from './indicator.ts';
import { observationSchema } from './observation.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { productSchema } from './product.ts';
import { programmeSchema } from './programme.ts';
import { redirectSchema } from './redirect.ts';
import { relationSchema } from './relation.ts';
import { sourceSchema } from './source.ts';
import { unitSchema } from './unit.ts';

/** The whole dataset, as `data.json` holds it. */
export const datasetSchema: z.ZodType<Dataset> = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, { error: 'expected a semantic version, such as 1.0.0' }),
  issued: z.iso.date(),
  license: wordsSchema,
  sources: z.array(sourceSchema),
  areas: z.array(areaSchema),
  organizations: z.array(organizationSchema),
  people: z.array(personSchema),
  programmes: z.array(programmeSchema),
  products: z.array(productSchema),
  units: z.array(unitSchema),
  codelists: z.array(codelistSchema),
  indicators: z.array(indicatorSchema),
  observations: z.array(observationSchema),
  relations: z.array(relationSchema),
  events: z.array(eventSchema),
  corrections: z.array(correctionSchema),
  redirects: z.array(redirectSchema),
});
