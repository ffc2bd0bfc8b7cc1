import * as z from 'zod';
import { codelistFields } from '../published/codelist.ts';
import { indicatorFields } from '../published/indicator.ts';
import { unitFields } from '../published/unit.ts';
import { authoredAreaSchema } from './area.ts';
import { authoredCorrectionSchema } from './correction.ts';
import { authoredEventSchema } from './event.ts';
import { authoredOrganizationSchema } from './organization.ts';
import { authoredPersonSchema } from './person.ts';
import { authoredProductSchema } from './product.ts';
import { authoredProgrammeSchema } from './programme.ts';
import { authoredRedirectSchema } from './redirect.ts';
import { authoredSourceSchema } from './source.ts';

/** The authored form of a record of each collection: what one file in `records/<collection>/` holds. */
export const authoredSchemas = {
  sources: authoredSourceSchema,
  areas: authoredAreaSchema,
  organizations: authoredOrganizationSchema,
  people: authoredPersonSchema,
  programmes: authoredProgrammeSchema,
  products: authoredProductSchema,
  units: z.strictObject(unitFields).describe('What a number counts or measures.'),
  codelists: z.strictObject(codelistFields).describe('A list of codes with their labels.'),
  indicators: z.strictObject(indicatorFields).describe('What is measured.'),
  events: authoredEventSchema,
  corrections: authoredCorrectionSchema,
  redirects: authoredRedirectSchema,
} as const;

/** The name of a folder in `records/`. */
export type AuthoredCollection = keyof typeof authoredSchemas;

/** The authored form of a record of one collection. */
export type AuthoredRecord<C extends AuthoredCollection = AuthoredCollection> = z.output<(typeof authoredSchemas)[C]>;

/** The folders in `records/`, in the order in which a newcomer meets them. */
export const authoredCollections = Object.keys(authoredSchemas) as readonly AuthoredCollection[];

export type { AuthoredCite, AuthoredPassage } from './cite.ts';
export type { AuthoredObservation, AuthoredRelation } from './statements.ts';
