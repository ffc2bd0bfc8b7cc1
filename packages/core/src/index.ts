/**
 * Ask a dataset of cited facts: find, filter, compare, add up and tell them, without losing bounds, periods or sources.
 *
 * @module
 */
export { createFilter } from './ask/createFilter.ts';
export { createOrder } from './ask/createOrder.ts';
export { formatQuery } from './ask/formatQuery.ts';
export { parseQuery } from './ask/parseQuery.ts';
export type {
  Aggregate,
  Cell,
  ListCondition,
  Path,
  PeriodCondition,
  QuantityCondition,
  Query,
  SinglePath,
  TextCondition,
  UncheckedQuery,
  Where,
} from './ask/query.ts';
export { QueryResult } from './ask/QueryResult.ts';
export type { GroupRow, Row, SelectedRow } from './ask/row.ts';
export { runQuery } from './ask/runQuery.ts';
export { citeObservation } from './citation/citeObservation.ts';
export type { CiteOptions } from './citation/citeObservation.ts';
export type { CslCustom, CslDate, CslItem, CslName, CslPassage } from './citation/cslItem.ts';
export { describeCitation } from './citation/describeCitation.ts';
export { formatBibtex } from './citation/formatBibtex.ts';
export { formatCitation } from './citation/formatCitation.ts';
export type { CitationOptions, CitationStyle } from './citation/formatCitation.ts';
export { formatCslJson } from './citation/formatCslJson.ts';
export { formatRis } from './citation/formatRis.ts';
export type { Cited } from './citation/listCitedSources.ts';
export { listCslItems } from './citation/listCslItems.ts';
export type { DatasetNaming } from './citation/listCslItems.ts';
export { ComputationError } from './computation/ComputationError.ts';
export { computeComparison } from './computation/computeComparison.ts';
export type { Comparison } from './computation/computeComparison.ts';
export { computeDifference } from './computation/computeDifference.ts';
export { isComputed } from './computation/computedValue.ts';
export type {
  ComputedArgument,
  ComputedInput,
  ComputedUnit,
  ComputedValue,
  DerivedUnit,
} from './computation/computedValue.ts';
export { computeGrowth } from './computation/computeGrowth.ts';
export { computeMaximum } from './computation/computeMaximum.ts';
export { computeMean } from './computation/computeMean.ts';
export { computeMedian } from './computation/computeMedian.ts';
export { computeMinimum } from './computation/computeMinimum.ts';
export { computeRatio } from './computation/computeRatio.ts';
export { computeSum } from './computation/computeSum.ts';
export { percentagePoint } from './computation/derivedUnits.ts';
export { explain } from './computation/explain.ts';
export { formatComputedValue } from './computation/formatComputedValue.ts';
export { listCautions } from './computation/listCautions.ts';
export type { Caution, CautionKind, Computed } from './computation/listCautions.ts';
export { listInputs } from './computation/listInputs.ts';
export { assertDataset, DatasetError } from './dataset/assertDataset.ts';
export { describeEvent } from './describe/describeEvent.ts';
export { describeObservation } from './describe/describeObservation.ts';
export { describeOrganization } from './describe/describeOrganization.ts';
export { describeSubject } from './describe/describeSubject.ts';
export { formatEventSentence } from './describe/formatEventSentence.ts';
export { formatObservationSentence } from './describe/formatObservationSentence.ts';
export { formatRelationSentence } from './describe/formatRelationSentence.ts';
export type {
  AlternateNameDescription,
  CitationDescription,
  CodeDescription,
  CorrectionDescription,
  CounterpartDescription,
  EventDescription,
  IdentifierDescription,
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
export type { PeriodWords, QualifierWords, Words } from './format/locale/words.ts';
export type { QuantityUnit } from './format/quantityUnit.ts';
export { resolveLocale } from './format/resolveLocale.ts';
export type { ResolvedLocale } from './format/resolveLocale.ts';
export { roundQuantity } from './format/roundQuantity.ts';
export { comparePeriods } from './period/comparePeriods.ts';
export { containsPeriod } from './period/containsPeriod.ts';
export { overlapsPeriod } from './period/overlapsPeriod.ts';
export { addQuantities } from './quantity/addQuantities.ts';
export { compareQuantities } from './quantity/compareQuantities.ts';
export { containsQuantity } from './quantity/containsQuantity.ts';
export { divideQuantities } from './quantity/divideQuantities.ts';
export { isLessThan, isMoreThan } from './quantity/isMoreThan.ts';
export { isQuantity } from './quantity/isQuantity.ts';
export { isSameAs } from './quantity/isSameAs.ts';
export { maxQuantities } from './quantity/maxQuantities.ts';
export { meanQuantities } from './quantity/meanQuantities.ts';
export { measureGrowth } from './quantity/measureGrowth.ts';
export { medianQuantities } from './quantity/medianQuantities.ts';
export { minQuantities } from './quantity/minQuantities.ts';
export { multiplyQuantities, scaleQuantity } from './quantity/multiplyQuantities.ts';
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
export { applyCorrections } from './reconcile/applyCorrections.ts';
export type { AppliedCorrections } from './reconcile/applyCorrections.ts';
export { checkTotal } from './reconcile/checkTotal.ts';
export type { TotalCheck } from './reconcile/checkTotal.ts';
export { checkTotals } from './reconcile/checkTotals.ts';
export type { CheckedTotal } from './reconcile/checkTotals.ts';
export type { ClaimPolicy } from './reconcile/chooseClaim.ts';
export type { ClaimPair, ClaimReason, ClaimRelation } from './reconcile/claimPair.ts';
export { formatReason } from './reconcile/formatReason.ts';
export type { Reasoned } from './reconcile/formatReason.ts';
export type { Agreement } from './reconcile/judgeTotal.ts';
export { listContradictions } from './reconcile/listContradictions.ts';
export type { Contradiction, TotalReason } from './reconcile/listContradictions.ts';
export { listTotals } from './reconcile/listTotals.ts';
export type { Total } from './reconcile/listTotals.ts';
export { reconcileClaims } from './reconcile/reconcileClaims.ts';
export type { ClaimCriteria, ReconcileOptions, Reconciliation } from './reconcile/reconcileClaims.ts';
export { listSeries } from './series/listSeries.ts';
export type { SeriesCriteria, SeriesOptions } from './series/listSeries.ts';
export type { Series, SeriesBreak, SeriesEntry, SeriesGap, SeriesPoint } from './series/series.ts';

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
