import type * as z from 'zod';
import {
  areaSchema,
  codelistSchema,
  correctionSchema,
  eventSchema,
  indicatorSchema,
  observationSchema,
  organizationSchema,
  personSchema,
  productSchema,
  programmeSchema,
  redirectSchema,
  relationSchema,
  sourceSchema,
  unitSchema,
} from '../../src/schema/published/index.ts';
import type { CollectionName } from '../../src/types.ts';

/** The published schema of the records of each collection, for tests. */
export const recordSchemas: Readonly<Record<CollectionName, z.ZodType>> = {
  sources: sourceSchema,
  areas: areaSchema,
  organizations: organizationSchema,
  people: personSchema,
  programmes: programmeSchema,
  products: productSchema,
  units: unitSchema,
  codelists: codelistSchema,
  indicators: indicatorSchema,
  observations: observationSchema,
  relations: relationSchema,
  events: eventSchema,
  corrections: correctionSchema,
  redirects: redirectSchema,
};
