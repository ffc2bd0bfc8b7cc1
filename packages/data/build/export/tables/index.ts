import { alternateNamesTable } from './alternate-names.ts';
import { areasTable } from './areas.ts';
import { citationsTable } from './citations.ts';
import { codelistsTable, codesTable } from './codelists.ts';
import { correctionTargetsTable, correctionsTable } from './corrections.ts';
import { eventParticipantsTable, eventsTable } from './events.ts';
import { identifiersTable } from './identifiers.ts';
import { indicatorsTable } from './indicators.ts';
import { organizationsTable, peopleTable, productsTable, programmesTable } from './named.ts';
import { observationsTable } from './observations.ts';
import { redirectTargetsTable, redirectsTable } from './redirects.ts';
import { relationsTable } from './relations.ts';
import { sourceAuthorsTable, sourcesTable } from './sources.ts';
import { subjectsTable } from './subjects.ts';
import type { Table } from './table.ts';
import { unitsTable } from './units.ts';

/** All flat tables of a dataset, in the order in which a reader meets them. */
export const tables: readonly Table[] = [
  sourcesTable,
  sourceAuthorsTable,
  areasTable,
  organizationsTable,
  peopleTable,
  programmesTable,
  productsTable,
  alternateNamesTable,
  identifiersTable,
  subjectsTable,
  unitsTable,
  codelistsTable,
  codesTable,
  indicatorsTable,
  observationsTable,
  relationsTable,
  eventsTable,
  eventParticipantsTable,
  correctionsTable,
  correctionTargetsTable,
  redirectsTable,
  redirectTargetsTable,
  citationsTable,
];
