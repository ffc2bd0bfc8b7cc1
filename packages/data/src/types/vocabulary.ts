/** The ids and codes that one dataset knows, each a union of strings. */
export interface Vocabulary {
  readonly source: string;
  readonly area: string;
  readonly organization: string;
  readonly person: string;
  readonly programme: string;
  readonly product: string;
  readonly unit: string;
  readonly codelist: string;
  readonly indicator: string;
  readonly observation: string;
  readonly relation: string;
  readonly event: string;
  readonly correction: string;
  readonly areaKind: string;
  readonly organizationKind: string;
  readonly productKind: string;
  readonly programmeKind: string;
  readonly relationKind: string;
  readonly eventKind: string;
  readonly participantRole: string;
  readonly identifierScheme: string;
}
