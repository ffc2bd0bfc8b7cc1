import type {
  CorrectionDescription,
  EventDescription,
  ObservationDescription,
  RelationDescription,
} from '@walbio/core';
import type { ShownFacts, ShownRecord } from '../json-ld/shown-facts.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView, PipelineEntry } from './company-view.ts';

interface PartFacts {
  readonly records?: readonly ShownRecord[];
  readonly observations?: readonly ObservationDescription[];
  readonly events?: readonly EventDescription[];
  readonly relations?: readonly RelationDescription[];
  readonly corrections?: readonly CorrectionDescription[];
}

const parts: Readonly<Record<CompanyPart, (view: CompanyView) => PartFacts>> = {
  facts: ({ places, company: { founding } }) => ({ relations: places, corrections: founding?.corrections ?? [] }),
  figures: ({ company }) => ({ observations: company.observations }),
  pipeline: ({ pipeline }) => ({
    records: pipeline.flatMap(listRecords),
    observations: pipeline.flatMap(({ product }) => product.observations),
    relations: pipeline.flatMap(({ relation, relations }) => [relation, ...relations]),
    corrections: pipeline.flatMap(({ product, trials }) => [product, ...trials]).flatMap((one) => one.corrections),
  }),
  funding: ({ funding: { events, investors } }) => ({ events, relations: investors }),
  events: ({ events }) => ({ events }),
  relations: ({ relations }) => ({ relations }),
};

/** The facts that a company card shows: those of the parts that it has, and what stands at its head. */
export function listCompanyFacts(view: CompanyView): ShownFacts {
  const { company } = view;
  const shown = view.parts.map((part) => parts[part](view));
  const relations = shown.flatMap((part) => part.relations ?? []);
  const words = ['identifier', 'alternateName', 'keywords', 'description', 'subjectOf'] as const;
  const saysFounding = view.parts.includes('facts') || view.parts.includes('events');
  return {
    records: [
      { kind: 'organization', id: company.id, words: saysFounding ? [...words, 'foundingDate'] : words },
      ...shown.flatMap((part) => part.records ?? []),
    ],
    observations: shown.flatMap((part) => part.observations ?? []),
    events: shown.flatMap((part) => part.events ?? []),
    relations: relations.map(({ id }) => id),
    corrections: [...company.corrections, ...[...shown, ...relations].flatMap((one) => one.corrections ?? [])],
  };
}

function listRecords({ product, trials }: PipelineEntry): readonly ShownRecord[] {
  return [
    { kind: 'product', id: product.id, words: ['identifier', 'keywords', 'description', 'subjectOf'] },
    ...trials.map(({ id }): ShownRecord => ({ kind: 'programme', id, words: ['identifier', 'subjectOf'] })),
  ];
}
