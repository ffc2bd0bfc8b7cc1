import type { CollectionName, Correction } from '../src/types.ts';
import { toCanonicalText } from './canonical-text.ts';
import type { Reason } from './change.ts';
import { kindOf } from '../src/collections.ts';
import { listRecords } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import type { ComparedField } from './compare-records.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { isSame } from './is-same.ts';
import { listCitations, titleSource } from './list-citations.ts';
import { renameReferences } from './rename-references.ts';
import type { Renames } from './rename-references.ts';

/** What the reasons for changes are looked up in. */
export interface ReasonContext {
  readonly before: DatasetIndex;
  readonly after: DatasetIndex;
  readonly renames: Renames;
  /** What the maintainer says, by id. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Corrections that are new or worded anew, by kind and id of what they are about. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
}

/** A record on both sides, or on the one where it is there, and what differs. */
export interface ComparedRecord {
  readonly collection: CollectionName;
  readonly before?: PublishedRecord | undefined;
  readonly after?: PublishedRecord | undefined;
  readonly fields: readonly ComparedField[];
}

/** Indexes the corrections that are new in a dataset, or not as they were, by what they are about. */
export function indexNewCorrections(
  before: DatasetIndex,
  after: DatasetIndex,
): ReadonlyMap<string, readonly Correction[]> {
  const index = new Map<string, Correction[]>();
  for (const correction of listRecords(after.dataset, 'corrections')) {
    if (isSame(before.find('corrections', correction.id), correction)) continue;
    for (const { kind, id } of correction.targets) {
      index.set(`${kind} ${id}`, [...(index.get(`${kind} ${id}`) ?? []), correction]);
    }
  }
  return index;
}

/** Why a record is not as it was, as far as the data or the maintainer say: the maintainer first, then corrections. */
export function findReasons(compared: ComparedRecord, context: ReasonContext): readonly Reason[] {
  const isChanged = compared.before && compared.after && compared.fields.some(({ follows }) => !follows);
  return [
    ...findMaintainerReason(compared, context),
    ...(isChanged ? [...findCorrections(compared, context), ...findNewDate(compared, context)] : []),
    ...(isChanged ? findNewEvidence(compared, context) : []),
  ];
}

function findMaintainerReason({ before, after }: ComparedRecord, { reasons }: ReasonContext): readonly Reason[] {
  const id = [before?.id, after?.id].find((known) => known !== undefined && Object.hasOwn(reasons, known));
  return id === undefined ? [] : [{ type: 'maintainer', text: reasons[id] as string }];
}

function findCorrections({ collection, after }: ComparedRecord, { corrections }: ReasonContext): readonly Reason[] {
  const own = corrections.get(`${kindOf[collection]} ${after?.id ?? ''}`) ?? [];
  return own.map((correction) => ({ type: 'correction', correction }));
}

function findNewDate({ after, fields }: ComparedRecord, { before: was, after: is }: ReasonContext): readonly Reason[] {
  if (!after || !('periodBasis' in after) || after.periodBasis !== 'issued') return [];
  if (!fields.some(({ path, kind }) => path[0] === 'referencePeriod' && kind === 'changed')) return [];
  return [...new Set(after.citations.map(({ source }) => source))].flatMap((source): readonly Reason[] => {
    const [issued, now] = [was.find('sources', source)?.issued, is.find('sources', source)?.issued];
    return issued === undefined || now === undefined || issued === now
      ? []
      : [{ type: 'redated', source: titleSource(source, is), before: issued, after: now }];
  });
}

/** New evidence is the reason for what else is new; on its own it is the news. */
function findNewEvidence({ before, after, fields }: ComparedRecord, context: ReasonContext): readonly Reason[] {
  if (!before || !after || fields.every(({ path }) => path.includes('citations'))) return [];
  const known = listCitations(renameReferences(before, context.renames));
  const [sources, passages] = [known.map(({ source }) => source), known.map(toCanonicalText)];
  const added = listCitations(after).filter((citation) => !passages.includes(toCanonicalText(citation)));
  const newSources = new Set(added.map(({ source }) => source).filter((source) => !sources.includes(source)));
  return [
    ...[...newSources].map((id): Reason => ({
      type: 'source',
      source: titleSource(id, context.after),
      isNew: !context.before.find('sources', id),
    })),
    ...added.filter(({ source }) => !newSources.has(source)).map((citation): Reason => ({ type: 'passage', citation })),
  ];
}
