/**
 * The Walbio dataset and its types.
 */
import { areas } from '../generated/collections/areas.ts';
import { codelists } from '../generated/collections/codelists.ts';
import { corrections } from '../generated/collections/corrections.ts';
import { events } from '../generated/collections/events.ts';
import { indicators } from '../generated/collections/indicators.ts';
import { observations } from '../generated/collections/observations.ts';
import { organizations } from '../generated/collections/organizations.ts';
import { people } from '../generated/collections/people.ts';
import { products } from '../generated/collections/products.ts';
import { programmes } from '../generated/collections/programmes.ts';
import { redirects } from '../generated/collections/redirects.ts';
import { relations } from '../generated/collections/relations.ts';
import { sources } from '../generated/collections/sources.ts';
import { units } from '../generated/collections/units.ts';
import { release } from '../generated/release.ts';
import type { WalbioVocabulary } from '../generated/vocabulary.ts';
import type { Dataset } from './types.ts';

/**
 * The whole dataset: every fact with the words it rests on.
 *
 * @example
 * const observation = dataset.observations.find(({ id }) => id === 'celyad.jobs-fte.cell-therapy-2016');
 */
export const dataset: Dataset<WalbioVocabulary> = {
  version: release.version,
  issued: release.issued,
  license: release.license,
  sources,
  areas,
  organizations,
  people,
  programmes,
  products,
  units,
  codelists,
  indicators,
  observations,
  relations,
  events,
  corrections,
  redirects,
};

export type { WalbioVocabulary } from '../generated/vocabulary.ts';
export type * from './types.ts';
