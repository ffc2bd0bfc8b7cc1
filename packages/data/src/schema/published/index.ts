/**
 * The published form as zod schemas: for whoever has a dataset of the same form and wants to know whether it is one.
 */
export { areaSchema } from './area.ts';
export { citationSchema } from './citation.ts';
export { codelistSchema } from './codelist.ts';
export { correctionSchema } from './correction.ts';
export { datasetSchema } from './dataset.ts';
export { eventSchema } from './event.ts';
export { indicatorSchema } from './indicator.ts';
export { observationSchema } from './observation.ts';
export { organizationSchema } from './organization.ts';
export { personSchema } from './person.ts';
export { productSchema } from './product.ts';
export { programmeSchema } from './programme.ts';
export { redirectSchema } from './redirect.ts';
export { referenceSchema } from './reference.ts';
export { relationSchema } from './relation.ts';
export { sourceSchema } from './source.ts';
export { unitSchema } from './unit.ts';
export { quantitySchema, valueSchema } from './value.ts';
