import { listOwnFields } from './bump-rules.ts';
import type { BumpRule, UnratedChange } from './bump-rules.ts';
import type { Change, SectionName } from './change.ts';
import { collectionNames } from '../src/collections.ts';
import { compareIds } from './compare-ids.ts';
import { aspectOf } from './field-aspect.ts';

/** The parts of a report in their order, with their headings. */
export const sections: readonly { readonly name: SectionName; readonly heading: string }[] = [
  { name: 'lost', heading: 'Lost' },
  { name: 'corrected', heading: 'Corrected' },
  { name: 'changed', heading: 'Changed' },
  { name: 'moved', heading: 'Moved' },
  { name: 'new', heading: 'New' },
  { name: 'evidence', heading: 'Sources' },
  { name: 'text', heading: 'Wording' },
];

const types: readonly Change['type'][] = ['removed', 'renamed', 'moved', 'split', 'changed', 'added'];

/**
 * The part of a report that tells of a change. Whatever breaks a reader is lost; a new correction, and a fact that one
 * is about, are corrected.
 */
export function findSection(change: UnratedChange, { bump }: Pick<BumpRule, 'bump'>): SectionName {
  if (bump === 'major') return 'lost';
  if (change.type === 'added') return change.collection === 'corrections' ? 'corrected' : 'new';
  if (change.type !== 'changed' || change.collection === 'redirects') return 'moved';
  return findSectionOfFields(change);
}

/** Sorts changes: losses first, then by what happened, collection and id. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  const names = sections.map(({ name }) => name);
  const collections: readonly string[] = ['dataset', ...collectionNames];
  return [...changes].sort(
    (one, other) =>
      names.indexOf(one.section) - names.indexOf(other.section) ||
      types.indexOf(one.type) - types.indexOf(other.type) ||
      collections.indexOf(one.collection) - collections.indexOf(other.collection) ||
      compareIds(one.id, other.id),
  );
}

function findSectionOfFields(change: UnratedChange): SectionName {
  const fields = listOwnFields(change);
  const facts = fields.filter((field) => ['code', 'definition', 'fact'].includes(aspectOf(change.collection, field)));
  if (fields.length === 0) return 'moved';
  if (facts.length > 0 && facts.every(({ kind, element }) => kind === 'added' && !element)) return 'new';
  if (facts.some(({ element }) => !element || change.collection !== 'codelists')) {
    return change.reasons.some(({ type }) => type === 'correction') ? 'corrected' : 'changed';
  }
  if (facts.length > 0) return 'new';
  return fields.some((field) => aspectOf(change.collection, field) === 'evidence') ? 'evidence' : 'text';
}
