/**
 * Ask a dataset of cited facts: find, filter, compare, add up and tell them, without losing bounds, periods or sources.
 *
 * @module
 */
export { citeObservation } from './citation/citeObservation.ts';
export type { CiteOptions } from './citation/citeObservation.ts';
export { describeCitation } from './citation/describeCitation.ts';
export { describeEvent } from './describe/describeEvent.ts';
export { describeObservation } from './describe/describeObservation.ts';
export { describeOrganization } from './describe/describeOrganization.ts';
export { describeSubject } from './describe/describeSubject.ts';
export type {
  AlternateNameDescription,
  CitationDescription,
  CodeDescription,
  CorrectionDescription,
  CounterpartDescription,
  EventDescription,
  LocaleOptions,
  LocalizedName,
  LocalizedText,
  ObservationDescription,
  ParticipantDescription,
  PeriodDescription,
  ReferenceDescription,
  ReferencePeriodDescription,
  RelationDescription,
  StatusDescription,
  SubjectDescription,
  ValueDescription,
} from './format/description.ts';
export { formatPeriod } from './format/formatPeriod.ts';
export { formatQuantity } from './format/formatQuantity.ts';
export type { QuantityOptions } from './format/formatQuantity.ts';
export { formatText } from './format/formatText.ts';
export { formatValue } from './format/formatValue.ts';
export { resolveLocale } from './format/resolveLocale.ts';
export type { ResolvedLocale } from './format/resolveLocale.ts';
export type { PeriodWords, QualifierWords, Words } from './format/locale/words.ts';
export { comparePeriods } from './period/comparePeriods.ts';
export { containsPeriod } from './period/containsPeriod.ts';
export { overlapsPeriod } from './period/overlapsPeriod.ts';
export { addQuantities } from './quantity/addQuantities.ts';
export { compareQuantities } from './quantity/compareQuantities.ts';
export { containsQuantity } from './quantity/containsQuantity.ts';
export { isQuantity } from './quantity/isQuantity.ts';
export { orderQuantities } from './quantity/orderQuantities.ts';
export { subtractQuantities } from './quantity/subtractQuantities.ts';
export { sumQuantities } from './quantity/sumQuantities.ts';
export { compareObservations } from './query/compareObservations.ts';
export { compareObservationValues } from './query/compareObservationValues.ts';
export type { EventCriteria, ObservationCriteria, OneOrMany, RelationCriteria } from './query/criteria.ts';
export { filterEvents } from './query/filterEvents.ts';
export { filterObservations } from './query/filterObservations.ts';
export { filterRelations } from './query/filterRelations.ts';
export { findLatest } from './query/findLatest.ts';
export type { LatestCriteria } from './query/findLatest.ts';
export { findNearestName } from './query/findNearestName.ts';
export { findRecord } from './query/findRecord.ts';
export { findRedirect } from './query/findRedirect.ts';
export { findSubject } from './query/findSubject.ts';
export type { Subject } from './query/findSubject.ts';
export { listCitations } from './query/listCitations.ts';
export { listCorrections } from './query/listCorrections.ts';
export { listLatest } from './query/listLatest.ts';
export type { LatestOfSubject } from './query/listLatest.ts';
export { listMembers } from './query/listMembers.ts';
export { QueryError } from './query/QueryError.ts';
export type { RecordKind, RecordOfKind } from './query/recordKinds.ts';
export { compareEvents, sortEvents } from './query/sortEvents.ts';
export { sortObservations } from './query/sortObservations.ts';
export type { SortOptions } from './query/sortObservations.ts';
export { SumError } from './query/SumError.ts';
export { sumObservations } from './query/sumObservations.ts';
export type { ObservationSum } from './query/sumObservations.ts';
export { takeAsOf } from './query/takeAsOf.ts';
export { checkTotal } from './reconcile/checkTotal.ts';
export type { TotalCheck } from './reconcile/checkTotal.ts';
export type { Agreement } from './reconcile/judgeTotal.ts';

export {
  EdtfError,
  isEdtf,
  isExact,
  parseEdtf,
  parseQuantity,
  QuantityError,
  stringifyQuantity,
} from '@walbio/data/notation';
export type { EdtfDate, EdtfInterval, Precision, Span } from '@walbio/data/notation';
