import type { Redirect } from '../src/types.ts';
import type { UnratedChange } from './bump-rules.ts';
import type { ChangeBasis, ChangeSubject } from './change.ts';
import { kindOf } from '../src/collections.ts';
import { collectionOfKind } from './collections.ts';
import type { PublishedRecord } from './collections.ts';
import { compareRecords, listFields } from './compare-records.ts';
import type { ComparedField } from './compare-records.ts';
import type { DatasetIndex } from './dataset-index.ts';
import { describeField } from './describe-field.ts';
import { listDeadEnds } from './find-landing.ts';
import { findReasons } from './find-reasons.ts';
import type { ReasonContext } from './find-reasons.ts';
import { labelRecord, labelReference } from './label-record.ts';
import { listSources } from './list-citations.ts';
import type { RecordMatch } from './record-match.ts';

/**
 * Tells what became of an id: labels, fields, sources and reasons.
 *
 * @returns `undefined` for a record that is as it was
 */
export function describeMatch(match: RecordMatch, context: ReasonContext): UnratedChange | undefined {
  switch (match.type) {
    case 'kept': {
      const lost = listLostTargets(match.before, match.after, context);
      const fields = compareRecords(match.before, match.after, context.renames);
      if (fields.length === 0 && lost.length === 0) return undefined;
      return { type: 'changed', ...describe(match, fields, context), ...(lost.length > 0 && { deadEnds: lost }) };
    }
    case 'added':
      return { type: 'added', ...describe(match, listFields(match.after, 'added'), context) };
    case 'removed':
      return {
        type: 'removed',
        ...describe(match, listFields(match.before, 'removed'), context),
        ...(match.deadEnds.length > 0 && { deadEnds: match.deadEnds }),
        ...(isRestored(match.before, context.after) && { restored: true }),
      };
    case 'renamed':
      return { type: 'renamed', ...describe(match, compareMoved(match, context), context), targets: [match.after.id] };
    default: {
      const { type, redirect } = match;
      return { type, ...describe(match, compareMoved(match, context), context), targets: redirect.targets };
    }
  }
}

type Basis = Omit<ChangeBasis, 'bump' | 'rule' | 'section'>;

function describe(match: RecordMatch, fields: readonly ComparedField[], context: ReasonContext): Basis {
  const { collection } = match;
  const before = 'before' in match ? match.before : undefined;
  const after = 'after' in match ? match.after : undefined;
  const was = before && { collection, record: before, index: context.before };
  const is = after && { collection, record: after, index: context.after };
  const shown = (is ?? was) as NonNullable<typeof is>;
  const label = labelRecord(collection, shown.record, shown.index);
  const formerLabel = was ? labelRecord(collection, was.record, was.index) : label;
  const subject = findSubject(shown.record, kindOf[collection], shown.index);
  return {
    collection,
    id: (before ?? shown.record).id,
    label,
    ...(formerLabel !== label && { formerLabel }),
    ...(subject && { subject }),
    fields: fields.map((field) => describeField(field, was, is)),
    sources: listSources(shown.record, shown.index),
    reasons: findReasons({ collection, before, after, fields }, context),
  };
}

/** What a statement is about, or the record itself where statements can be about it. */
function findSubject(record: PublishedRecord, kind: string, index: DatasetIndex): ChangeSubject | undefined {
  if ('subject' in record) {
    const { subject } = record;
    return { ...subject, label: labelReference(subject, index) };
  }
  switch (kind) {
    case 'area':
    case 'organization':
    case 'person':
    case 'programme':
    case 'product':
    case 'event':
      return { kind, id: record.id, label: labelReference({ kind, id: record.id }, index) };
    default:
      return undefined;
  }
}

function compareMoved(
  { before, after }: { readonly before: PublishedRecord; readonly after: PublishedRecord | undefined },
  { renames }: ReasonContext,
): readonly ComparedField[] {
  return after ? compareRecords(before, after, renames) : [];
}

/** The targets of a redirect that were there before and are not any more. */
function listLostTargets(before: PublishedRecord, after: PublishedRecord, context: ReasonContext): readonly string[] {
  if (!('targets' in after) || !('targets' in before) || 'printed' in after || 'printed' in before) return [];
  const isLost = listDeadEnds(before, context.before).length === 0;
  return isLost ? listDeadEnds(after, context.after) : [];
}

/** Whether the id of a redirect that is gone stands for a record. */
function isRestored(record: PublishedRecord, index: DatasetIndex): boolean {
  if (!('targets' in record) || 'printed' in record) return false;
  const { kind, id }: Redirect = record;
  const collection = collectionOfKind(kind);
  return Boolean(collection && index.find(collection, id));
}
