import { toCanonicalText } from './canonical-text.ts';
import { diffFields } from './diff-fields.ts';
import type { FieldDifference } from './diff-fields.ts';
import { renameReferences } from './rename-references.ts';
import type { Renames } from './rename-references.ts';

/** A field that differs, and whether only because what it refers to has another id now. */
export interface ComparedField extends FieldDifference {
  readonly follows?: true;
}

/**
 * Compares two records field by field, and marks the differences that merely follow records which moved.
 *
 * @param renames the ids that are gone, with those of now
 */
export function compareRecords(before: object, after: object, renames: Renames): readonly ComparedField[] {
  const fields = diffFields(before, after);
  if (fields.length === 0 || renames.size === 0) return fields;
  const own = new Set(diffFields(renameReferences(before, renames), after).map(toCanonicalText));
  return fields.map((field) => (own.has(toCanonicalText(renameBefore(field, renames))) ? field : follow(field)));
}

/** Every field of a record but its id, as added or removed. */
export function listFields(record: object, kind: 'added' | 'removed'): readonly FieldDifference[] {
  return Object.entries(record)
    .filter(([key]) => key !== 'id')
    .map(([key, value]: [string, unknown]) => ({
      path: [key],
      kind,
      ...(kind === 'added' ? { after: value } : { before: value }),
    }));
}

/** The difference as it would be, had it been told with the ids of now. */
function renameBefore(field: FieldDifference, renames: Renames): FieldDifference {
  if (!('before' in field)) return field;
  const [key] = field.path.slice(-1) as [string];
  return { ...field, before: (renameReferences({ [key]: field.before }, renames) as Record<string, unknown>)[key] };
}

function follow(field: FieldDifference): ComparedField {
  return { ...field, follows: true };
}
