import type { RecordIndex } from '../../check/record-index.ts';
import type { Indicator, Observation, Relation, SubjectKind } from '../../src/types.ts';
import { kindOf } from '../../src/collections.ts';
import { readValue } from '../read-value.ts';
import type { Statement } from '../statements.ts';
import { normalizeCite } from './citations.ts';
import { resolveSubject } from './references.ts';

type ObservationStatement = Extract<Statement, { type: 'observation' }>;
type RelationStatement = Extract<Statement, { type: 'relation' }>;

/** The published form of an observation. Where its source gives no period, the source's date of issue stands in. */
export function normalizeObservation(statement: ObservationStatement, index: RecordIndex): Observation {
  const { content, record, indicator } = statement;
  const citations = normalizeCite(content.cite);
  return {
    id: statement.id,
    indicator,
    subject: { kind: kindOf[record.collection] as SubjectKind, id: record.id },
    value: readValue(content.value, valueTypeOf(indicator, index)),
    ...(content.period !== undefined
      ? { referencePeriod: content.period, periodBasis: 'stated' }
      : { referencePeriod: issueOf(citations[0]?.source ?? '', index), periodBasis: 'issued' }),
    ...(content.periodLabel && { periodLabel: content.periodLabel }),
    status: content.status ?? 'normal',
    ...(content.counterpart !== undefined && { counterpart: content.counterpart }),
    ...(content.note && { note: content.note }),
    citations,
  };
}

/** The published form of a relation. */
export function normalizeRelation({ id, kind, record, content }: RelationStatement, index: RecordIndex): Relation {
  return {
    id,
    kind,
    subject: { kind: kindOf[record.collection] as SubjectKind, id: record.id },
    ...(content.object !== undefined && { object: resolveSubject(content.object, index) }),
    ...(content.title && { title: content.title }),
    ...(content.period !== undefined && { referencePeriod: content.period }),
    ...(content.note && { note: content.note }),
    citations: normalizeCite(content.cite),
  };
}

function valueTypeOf(indicator: string, index: RecordIndex): Indicator['valueType'] {
  const record = index.find('indicators', indicator);
  if (!record) throw new Error(`no indicator “${indicator}”; check the records before they are normalized`);
  return record.content.valueType;
}

function issueOf(source: string, index: RecordIndex): string {
  const record = index.find('sources', source);
  if (!record) throw new Error(`no source “${source}”; check the records before they are normalized`);
  return record.content.issued;
}
