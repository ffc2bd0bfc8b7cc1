import { describeSubject } from '@walbio/core';
import type { RelationDescription, SubjectDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import type { PipelineEntry } from './company-view.ts';

/** The products of an organization, in words, with the trials that test them. */
export function describePipeline(
  dataset: Dataset,
  { relations }: SubjectDescription,
  locale: Locale,
): readonly PipelineEntry[] {
  return relations.flatMap((relation) => {
    const product = describeOther(dataset, relation, 'product', locale);
    return product ? [describeEntry(dataset, product, relation, locale)] : [];
  });
}

function describeEntry(
  dataset: Dataset,
  product: SubjectDescription,
  relation: RelationDescription,
  locale: Locale,
): PipelineEntry {
  const trials = product.relations
    .filter(isTrial)
    .flatMap((trial) => describeOther(dataset, trial, 'programme', locale) ?? []);
  const relations = product.relations.filter((one) => one.id !== relation.id && !isTrial(one));
  return { product, relation, trials, relations };
}

function isTrial({ kind, direction }: RelationDescription): boolean {
  return kind.code === 'tests' && direction === 'to';
}

function describeOther(
  dataset: Dataset,
  { other }: RelationDescription,
  kind: 'product' | 'programme',
  locale: Locale,
): SubjectDescription | undefined {
  return other?.kind === kind ? describeSubject(dataset, { kind, id: other.id }, locale) : undefined;
}
