/**
 * The published form of the data: what `data.json` holds and what every reader of it may rely on.
 *
 * Every type takes a {@link Vocabulary}: the ids and codes that one dataset knows. Left out, ids and codes are plain
 * strings, which is right for a dataset that comes from elsewhere; `WalbioVocabulary` narrows them to ours.
 */
export type { Correction, CorrectionTarget } from './types/correction.ts';
export type { CollectionName, Dataset } from './types/dataset.ts';
export type { Redirect } from './types/redirect.ts';
export type { Reference, SubjectKind } from './types/reference.ts';
export type { Citation, Source, TextQuoteSelector } from './types/source.ts';
export type { Event, Observation, ObservationStatus, Participant, Relation } from './types/statements.ts';
export type {
  AlternateName,
  Area,
  Identifier,
  Named,
  Organization,
  Person,
  Product,
  Programme,
} from './types/subjects.ts';
export type { Code, Codelist, Indicator, Unit } from './types/terms.ts';
export type { Edtf, Language, PluralForms, Text } from './types/text.ts';
export type { BoundedQuantity, CodeValue, DateValue, ExactQuantity, Quantity, Value } from './types/value.ts';
export type { Vocabulary } from './types/vocabulary.ts';
