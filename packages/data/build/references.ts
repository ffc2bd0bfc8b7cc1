import { kindOf, subjectKinds } from '../src/collections.ts';
import type { RecordKind } from '../src/collections.ts';
import type { Path } from './record-file.ts';
import { listCitedPassages, listStatements } from './statements.ts';
import type { ValidRecord } from './validate-records.ts';

/** An id in a record that stands for another record. */
export interface AuthoredReference {
  readonly record: ValidRecord;
  readonly path: Path;
  readonly id: string;
  /** The kinds of record it may stand for. */
  readonly kinds: readonly RecordKind[];
  /** The id is the key at the end of the path rather than its value. */
  readonly isKey?: true;
}

type Found = Omit<AuthoredReference, 'record'>;

const statementKinds = ['observation', 'relation'] as const;

/** Every id in a record that stands for another record. */
export function listReferences(record: ValidRecord): readonly AuthoredReference[] {
  return [...listOwnReferences(record), ...listStatementReferences(record), ...listSources(record)].map((found) => ({
    record,
    ...found,
  }));
}

function listOwnReferences(record: ValidRecord): readonly Found[] {
  switch (record.collection) {
    case 'areas':
      return optional(['within'], record.content.within, ['area']);
    case 'indicators':
      return [
        ...optional(['unit'], record.content.unit, ['unit']),
        ...optional(['codelist'], record.content.codelist, ['codelist']),
      ];
    case 'events':
      return [
        ...optional(['area'], record.content.area, ['area']),
        ...Object.entries(record.content.participants ?? {}).flatMap(([role, ids]) =>
          list(['participants', role], ids, subjectKinds),
        ),
      ];
    case 'corrections':
      return list(['targets'], record.content.targets, [...subjectKinds, ...statementKinds, 'source']);
    case 'redirects':
      return 'moved' in record.content
        ? optional(['moved'], record.content.moved, [record.content.kind])
        : list(['split'], record.content.split, [record.content.kind]);
    case 'organizations':
    case 'people':
    case 'programmes':
    case 'products':
      return list(['distinctFrom'], record.content.distinctFrom ?? [], [kindOf[record.collection]]);
    default:
      return [];
  }
}

function listStatementReferences(record: ValidRecord): readonly Found[] {
  return listStatements(record).flatMap((statement): readonly Found[] => {
    const { path } = statement;
    return statement.type === 'relation'
      ? optional([...path, 'object'], statement.content.object, subjectKinds)
      : [
          { path: path.slice(0, 2), id: statement.indicator, kinds: [kindOf.indicators], isKey: true },
          ...optional([...path, 'counterpart'], statement.content.counterpart, ['area']),
        ];
  });
}

function listSources(record: ValidRecord): readonly Found[] {
  return listCitedPassages(record).map(({ path, passage }) => ({
    path: [...path, 'source'],
    id: passage.source,
    kinds: ['source'],
  }));
}

function optional(path: Path, id: string | undefined, kinds: readonly RecordKind[]): readonly Found[] {
  return id === undefined ? [] : [{ path, id, kinds }];
}

function list(path: Path, ids: readonly string[], kinds: readonly RecordKind[]): readonly Found[] {
  return ids.map((id, position) => ({ path: [...path, position], id, kinds }));
}
