import type { Dataset, Event, Vocabulary } from '@walbio/data';
import { compileCriteria } from './compileCriteria.ts';
import type { CriteriaRules, EventCriteria } from './criteria.ts';
import { codeRule, idRule, sourceRule, subjectRule } from './criterionRules.ts';

const rules = /* @__PURE__ */ defineRules();

/**
 * The events that meet all criteria, in the order of the dataset (by id); {@link sortEvents} puts them in order of time.
 *
 * @throws {QueryError} for a criterion that does not exist, and for a kind, subject, area or source that the dataset does
 *   not know; it names the nearest one
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 * @example filterEvents(dataset, { participant: 'celyad', kind: 'ipo' }).map(({ id }) => id) // ['celyad-euronext-ipo', 'celyad-nasdaq-ipo']
 */
export function filterEvents<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: EventCriteria<NoInfer<V>>,
): readonly Event<V>[] {
  return dataset.events.filter(compileCriteria(dataset, criteria, rules));
}

function defineRules(): CriteriaRules<Event> {
  return {
    asked: 'filterEvents',
    rules: {
      kind: codeRule(
        'a kind of event',
        'event-kind',
        ({ events }) => events,
        ({ kind }) => [kind],
      ),
      participant: subjectRule(({ participants }) => participants.map(({ id }) => id)),
      area: idRule('an area', ['area'], ({ area }) => [area]),
      source: sourceRule(),
    },
    citations: ({ citations }) => citations,
    period: ({ date }) => date,
  };
}
