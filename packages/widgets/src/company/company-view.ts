import type { CitationDescription, EventDescription, RelationDescription, SubjectDescription } from '@walbio/core';
import type { CompanyPart } from './company-part.ts';

/** What a company card shows. */
export interface CompanyView {
  readonly company: SubjectDescription;
  /** The parts that are asked for, in their order. */
  readonly parts: readonly CompanyPart[];
  /** Its products, each with the relation that ties it to the company. */
  readonly pipeline: readonly PipelineEntry[];
  readonly funding: CompanyFunding;
  /** Its events but for those of its funding. */
  readonly events: readonly EventDescription[];
  /** The relations that say where it is based. */
  readonly places: readonly RelationDescription[];
  /** Its other relations: those that are neither a place nor a product nor an investor. */
  readonly relations: readonly RelationDescription[];
  /** The passages that the card rests on, in the order in which it shows them. */
  readonly citations: readonly CitationDescription[];
}

/** A product of a company. */
export interface PipelineEntry {
  readonly product: SubjectDescription;
  readonly relation: RelationDescription;
  /** The clinical trials that test it. */
  readonly trials: readonly SubjectDescription[];
  /** Its other relations, such as the product that it is combined with. */
  readonly relations: readonly RelationDescription[];
}

/** Where the money of a company comes from, or where an investor put it. */
export interface CompanyFunding {
  /** Rounds and offerings, in order of time. */
  readonly events: readonly EventDescription[];
  /** Those who have invested in it, where a source does not say when. */
  readonly investors: readonly RelationDescription[];
}
