import type { Dataset } from '@walbio/data';

/** A release without facts, to be filled. */
export const emptyDataset: Dataset = {
  version: '1.0.0',
  issued: '2026-01-01',
  license: 'CC0-1.0',
  sources: [],
  areas: [],
  organizations: [],
  people: [],
  programmes: [],
  products: [],
  units: [],
  codelists: [],
  indicators: [],
  observations: [],
  relations: [],
  events: [],
  corrections: [],
  redirects: [],
};
