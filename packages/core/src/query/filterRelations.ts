import type { Dataset, Relation, Vocabulary } from '@walbio/data';
import { compileCriteria } from './compileCriteria.ts';
import type { CriteriaRules, RelationCriteria } from './criteria.ts';
import { codeRule, sourceRule, subjectRule } from './criterionRules.ts';

const rules = /* @__PURE__ */ defineRules();

/**
 * The relations that meet all criteria, in the order of the dataset (by id). A relation without a period does not meet
 * `during`.
 *
 * @throws {QueryError} for a criterion that does not exist, and for a kind, subject or source that the dataset does not
 *   know; it names the nearest one
 * @throws {EdtfError} when `asOf` or `during` is not a date in EDTF
 * @example filterRelations(dataset, { kind: 'spin-off-of', object: 'uliege' }).map(({ subject }) => subject.id) // ['mithra']
 */
export function filterRelations<V extends Vocabulary>(
  dataset: Dataset<V>,
  criteria: RelationCriteria<NoInfer<V>>,
): readonly Relation<V>[] {
  return dataset.relations.filter(compileCriteria(dataset, criteria, rules));
}

function defineRules(): CriteriaRules<Relation> {
  return {
    asked: 'filterRelations',
    rules: {
      kind: codeRule(
        'a kind of relation',
        'relation-kind',
        ({ relations }) => relations,
        ({ kind }) => [kind],
      ),
      subject: subjectRule(({ subject }) => [subject.id]),
      object: subjectRule(({ object }) => [object?.id]),
      source: sourceRule(),
    },
    citations: ({ citations }) => citations,
    period: ({ referencePeriod }) => referencePeriod,
  };
}
