import type { AlternateName, Citation, Dataset } from '../../../src/types.ts';
import { among, optional, required } from './column.ts';
import { listAlternateNames } from './list-alternate-names.ts';
import { listIdentifiers } from './list-identifiers.ts';
import { numberItems } from './number-items.ts';
import { defineTable, idOf } from './table.ts';

const statementKinds = [
  'area',
  'organization',
  'person',
  'programme',
  'product',
  'alternate-name',
  'identifier',
  'observation',
  'relation',
  'event',
  'correction',
] as const;

interface CitationRow {
  readonly statement: { readonly kind: (typeof statementKinds)[number]; readonly id: string };
  readonly position: number;
  readonly citation: Citation;
}

/** The passages that every statement rests on. */
export const citationsTable = defineTable<CitationRow>({
  name: 'citations',
  title: 'Citations',
  description:
    'The exact passages that every statement rests on (Web Annotation TextQuoteSelector). A statement is an observation, a relation, an event, a correction or an identifier, or what a record or an alternate name says of itself.',
  primaryKey: ['statement_kind', 'statement_id', 'position'],
  foreignKeys: [idOf('sources', 'source')],
  list: listCitations,
  columns: [
    among(
      statementKinds,
      required('statement_kind', 'string', 'What cites, which tells its table.', ({ statement }) => statement.kind),
    ),
    required('statement_id', 'string', 'Id of what cites.', ({ statement }) => statement.id),
    required('position', 'integer', 'Place in the list of citations of the statement, from 1.', (row) => row.position),
    required('source', 'string', 'Id of the source.', ({ citation }) => citation.source),
    required('exact', 'string', 'The words that carry the fact.', ({ citation }) => citation.selector.exact),
    optional(
      'prefix',
      'string',
      'What stands immediately before them, where they occur more than once.',
      ({ citation }) => citation.selector.prefix,
    ),
    optional(
      'suffix',
      'string',
      'What stands immediately after them, where they occur more than once.',
      ({ citation }) => citation.selector.suffix,
    ),
  ],
});

function listCitations(dataset: Dataset): readonly CitationRow[] {
  const ofItem = ({ id, item }: { readonly id: string; readonly item: Pick<AlternateName, 'citations'> }) => ({
    id,
    citations: item.citations,
  });
  return [
    ...listOf('area', dataset.areas),
    ...listOf('organization', dataset.organizations),
    ...listOf('person', dataset.people),
    ...listOf('programme', dataset.programmes),
    ...listOf('product', dataset.products),
    ...listOf('alternate-name', listAlternateNames(dataset).map(ofItem)),
    ...listOf('identifier', listIdentifiers(dataset).map(ofItem)),
    ...listOf('observation', dataset.observations),
    ...listOf('relation', dataset.relations),
    ...listOf('event', dataset.events),
    ...listOf('correction', dataset.corrections),
  ];
}

function listOf(
  kind: CitationRow['statement']['kind'],
  statements: readonly { readonly id: string; readonly citations?: readonly Citation[] }[],
): readonly CitationRow[] {
  return numberItems(statements, ({ citations }) => citations).map(({ owner, item, position }) => ({
    statement: { kind, id: owner.id },
    position,
    citation: item,
  }));
}
