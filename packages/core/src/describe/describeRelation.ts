import type { Dataset, Relation, Vocabulary } from '@walbio/data';
import { findCode } from '../format/describeCode.ts';
import { describePeriod } from '../format/describePeriod.ts';
import type { RelationDescription } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { describeCitations } from './describeCitations.ts';
import { describeCorrections } from './describeCorrections.ts';
import { describeReference } from './describeReference.ts';

/** A relation in words, read from its subject or, in the other direction, from its object. */
export function describeRelation<V extends Vocabulary>(
  dataset: Dataset<V>,
  relation: Relation<V>,
  direction: 'from' | 'to',
  locale: ResolvedLocale,
): RelationDescription<V> {
  const { id, kind, subject, object, title, referencePeriod, note, citations } = relation;
  const other = direction === 'from' ? object : subject;
  const code = findCode(dataset, 'relation-kind', kind);
  const label = (direction === 'to' ? code?.inverse : undefined) ?? code?.label ?? { en: kind };
  return {
    id,
    direction,
    kind: { code: kind, ...localizeText(label, locale.language) },
    ...(other && { other: describeReference(dataset, other, locale) }),
    ...(title && { title: localizeText(title, locale.language) }),
    ...(referencePeriod !== undefined && { period: describePeriod(referencePeriod, locale) }),
    ...(note && { note: localizeText(note, locale.language) }),
    corrections: describeCorrections<V>(dataset, { kind: 'relation', id }, locale),
    citations: describeCitations<V>(dataset, citations, locale),
  };
}
