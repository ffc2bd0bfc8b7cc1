import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { compileCriteria } from './compileCriteria.ts';
import type { CriteriaRules, ObservationCriteria } from './criteria.ts';
import { idRule, sourceRule, subjectRule, wordRule } from './criterionRules.ts';
import { listOfIndicator, listOfSubject } from './listObservations.ts';
import { statuses } from './statuses.ts';

const rules = /* @__PURE__ */ defineRules();

/**
 * The observations that meet all criteria, in the order of the dataset (by id).
 *
 * @throws {QueryError} for a criterion that does not exist, and for an indicator, subject, source, area or status that the
 *   dataset does not know; it names the nearest one
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 * @example filterObservations(dataset, { subject: 'celyad', indicator: 'jobs-fte', asOf: '2016' })[0]?.value // { number: 95 }
 */
export function filterObservations<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: ObservationCriteria<NoInfer<V>>,
): readonly Observation<V>[] {
  const meets = compileCriteria(dataset, criteria, rules);
  return listCandidates(dataset, criteria).filter(meets);
}

/** Few observations, among which are all that can meet the criteria. Ids that moved are in no index. */
function listCandidates<V extends Vocabulary>(
  dataset: Dataset<V>,
  { subject, indicator }: ObservationCriteria,
): readonly Observation<V>[] {
  const ofSubject = typeof subject === 'string' ? listOfSubject(dataset, subject) : undefined;
  const ofIndicator = typeof indicator === 'string' ? listOfIndicator(dataset, indicator) : undefined;
  return ofSubject ?? ofIndicator ?? dataset.observations;
}

function defineRules(): CriteriaRules<Observation> {
  return {
    asked: 'filterObservations',
    rules: {
      indicator: idRule('an indicator', ['indicator'], ({ indicator }) => [indicator]),
      subject: subjectRule(({ subject }) => [subject.id]),
      source: sourceRule(),
      counterpart: idRule('an area', ['area'], ({ counterpart }) => [counterpart]),
      status: wordRule('a status', statuses, ({ status }) => [status]),
    },
    citations: ({ citations }) => citations,
    period: ({ referencePeriod }) => referencePeriod,
  };
}
