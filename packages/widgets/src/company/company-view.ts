import type { CitationDescription, RelationDescription, SubjectDescription } from '@walbio/core';

/** What a company card shows. */
export interface CompanyView {
  readonly company: SubjectDescription;
  /** Its products, each with the relation that ties it to the company. */
  readonly pipeline: readonly PipelineEntry[];
  /** The relations that say where it is based. */
  readonly places: readonly RelationDescription[];
  /** Its other relations, to all but products. */
  readonly relations: readonly RelationDescription[];
  /** The passages that the card rests on, in the order in which it shows them. */
  readonly citations: readonly CitationDescription[];
}

/** A product of a company. */
export interface PipelineEntry {
  readonly product: SubjectDescription;
  readonly relation: RelationDescription;
}
