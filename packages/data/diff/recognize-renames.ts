import { toCanonicalText } from './canonical-text.ts';
import type { PublishedRecord } from './collections.ts';
import { matchPassages } from './match-passages.ts';
import type { CollectionRecord } from './record-match.ts';
import { renameReferences } from './rename-references.ts';
import type { Renames } from './rename-references.ts';

/** One way to recognise records that are gone among those that are new: pairs of old and new id. */
export type Recognizer = (
  gone: readonly CollectionRecord[],
  come: readonly CollectionRecord[],
  renames: Renames,
) => readonly (readonly [string, string])[];

/** From the surest to the least sure. */
const recognizers: readonly Recognizer[] = [matchDerivedIds, matchContents, matchPassages];

/**
 * Recognises records and statements that are gone among those that are new:
 *
 * 1. a statement whose id is derived from ids that have moved,
 * 2. a record that is the same but for its id, once the ids inside it are those of now,
 * 3. a record of the same kind that rests on the same passage, where no other one does.
 *
 * A recognised record can make others recognisable, so that each find begins again with the surest way.
 *
 * @param moved the ids that redirects lead on from
 * @returns the recognised ids alone, each with its new id
 */
export function recognizeRenames(
  gone: readonly CollectionRecord[],
  come: readonly CollectionRecord[],
  moved: Renames,
): Renames {
  const found = new Map<string, string>();
  const sought = new Set(gone.map(({ collection }) => collection));
  const possible = come.filter(({ collection }) => sought.has(collection));
  for (let position = 0; position < recognizers.length;) {
    const taken = new Set(found.values());
    const pairs = (recognizers[position] as Recognizer)(
      gone.filter(({ record }) => !found.has(record.id)),
      possible.filter(({ record }) => !taken.has(record.id)),
      new Map([...moved, ...found]),
    );
    for (const [from, to] of pairs) found.set(from, to);
    position = pairs.length > 0 ? 0 : position + 1;
  }
  return found;
}

function matchDerivedIds(
  gone: readonly CollectionRecord[],
  come: readonly CollectionRecord[],
  renames: Renames,
): readonly (readonly [string, string])[] {
  const open = new Set(come.map(locate));
  return gone.flatMap(({ collection, record }) => {
    if (collection !== 'observations' && collection !== 'relations') return [];
    const id = record.id
      .split('.')
      .map((part) => renames.get(part) ?? part)
      .join('.');
    return open.has(`${collection} ${id}`) ? [[record.id, id] as const] : [];
  });
}

function matchContents(
  gone: readonly CollectionRecord[],
  come: readonly CollectionRecord[],
  renames: Renames,
): readonly (readonly [string, string])[] {
  const open = new Map<string, CollectionRecord[]>();
  for (const found of come) {
    const content = describeContent(found);
    const same = open.get(content);
    if (same) same.push(found);
    else open.set(content, [found]);
  }
  return gone.flatMap(({ collection, record }) => {
    const same = open.get(describeContent({ collection, record: renameReferences(record, renames) }))?.shift();
    return same ? [[record.id, same.record.id] as const] : [];
  });
}

function locate({ collection, record }: CollectionRecord): string {
  return `${collection} ${record.id}`;
}

function describeContent({ collection, record }: CollectionRecord): string {
  const { id: _id, ...content }: PublishedRecord = record;
  return `${collection} ${toCanonicalText(content)}`;
}
