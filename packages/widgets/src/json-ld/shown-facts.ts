import type {
  CitationDescription,
  CorrectionDescription,
  EventDescription,
  ObservationDescription,
} from '@walbio/core';
import type { NamedKind } from '@walbio/data/json-ld';

/** The facts that a piece of HTML shows. What is left out shows none of its kind. */
export interface ShownFacts {
  readonly records?: readonly ShownRecord[];
  readonly observations?: readonly ObservationDescription[];
  readonly events?: readonly EventDescription[];
  /** Ids of relations. */
  readonly relations?: readonly string[];
  readonly corrections?: readonly CorrectionDescription[];
  /** Passages that are shown for themselves, not as the source of another fact. */
  readonly citations?: readonly CitationDescription[];
}

/** A record of which more is shown than its name. */
export interface ShownRecord {
  readonly kind: NamedKind;
  readonly id: string;
  /** What of its own words is shown, by the names of schema.org. */
  readonly words: readonly RecordWord[];
}

/** What a record says of itself beside its name, by the names of schema.org. */
export type RecordWord = 'identifier' | 'alternateName' | 'keywords' | 'description' | 'foundingDate' | 'subjectOf';
