import type { CollectionName, Citation } from '../src/types.ts';
import { toCanonicalText } from './canonical-text.ts';
import type { PublishedRecord } from './collections.ts';
import type { CollectionRecord } from './record-match.ts';
import { renameReferences } from './rename-references.ts';
import type { Renames } from './rename-references.ts';

/**
 * Pairs records that are gone with new ones of the same kind that rest on the same passage, or are the same capture. A
 * pair counts where neither of the two could belong to another: a claim about somebody else is another claim.
 */
export function matchPassages(
  gone: readonly CollectionRecord[],
  come: readonly CollectionRecord[],
  renames: Renames,
): readonly (readonly [string, string])[] {
  const open = indexTraits(come);
  const candidates = new Map<string, Set<string>>();
  const suitors = new Map<string, Set<string>>();
  for (const { collection, record } of gone) {
    for (const trait of listTraits({ collection, record: renameReferences(record, renames) })) {
      for (const id of open.get(trait) ?? []) {
        candidates.set(record.id, (candidates.get(record.id) ?? new Set()).add(id));
        suitors.set(id, (suitors.get(id) ?? new Set()).add(record.id));
      }
    }
  }
  return [...candidates].flatMap(([id, [only, ...others]]) =>
    only !== undefined && others.length === 0 && suitors.get(only)?.size === 1 ? [[id, only] as const] : [],
  );
}

function indexTraits(records: readonly CollectionRecord[]): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const found of records) {
    for (const trait of listTraits(found)) {
      index.set(trait, [...(index.get(trait) ?? []), found.record.id]);
    }
  }
  return index;
}

/** What a record could be known by again: each passage it rests on, together with what it says of whom. */
function listTraits({ collection, record }: CollectionRecord): readonly string[] {
  const claim = describeClaim(collection, record);
  return listEvidence(record).map((evidence) => toCanonicalText([collection, claim, evidence]));
}

function listEvidence(record: PublishedRecord): readonly (Citation | string)[] {
  if ('capture' in record) return [record.capture.sha256];
  return 'citations' in record ? (record.citations ?? []) : [];
}

function describeClaim(collection: CollectionName, record: PublishedRecord): readonly unknown[] {
  if (collection === 'observations' && 'indicator' in record) return [record.subject, record.indicator];
  if (collection === 'relations' && 'subject' in record && 'kind' in record) {
    return [record.subject, record.kind, 'object' in record ? record.object : undefined];
  }
  return 'kind' in record ? [record.kind] : [];
}
