import type {
  AuthoredObservation,
  AuthoredPassage,
  AuthoredRelation,
  AuthoredCite,
} from '../src/schema/authored/index.ts';
import { kindOf, subjectKinds } from '../src/collections.ts';
import type { RecordKind } from '../src/collections.ts';
import type { Path, RecordFile } from './record-file.ts';
import type { ValidRecord } from './validate-records.ts';

/** A statement inside the file of its subject, and where it stands. */
export type UnidentifiedStatement = {
  readonly record: ValidRecord;
  readonly path: Path;
} & (
  | { readonly type: 'observation'; readonly indicator: string; readonly content: AuthoredObservation }
  | { readonly type: 'relation'; readonly kind: string; readonly content: AuthoredRelation }
);

/** A statement with its id. */
export type Statement = UnidentifiedStatement & { readonly id: string };

/** A word in the id of a statement, and the kinds of record whose id it can be: none for a code and for a key. */
export interface IdPart {
  readonly word: string;
  readonly kinds: readonly RecordKind[];
}

/** A passage of a source that is cited in a record, and where. */
export interface CitedPassage {
  readonly record: RecordFile;
  readonly path: Path;
  readonly passage: AuthoredPassage;
}

/** All observations and relations that stand in a record, in the order of the file. */
export function listStatements(record: ValidRecord): readonly Statement[] {
  return [...listObservations(record), ...listRelations(record)];
}

/** What the id of a statement is derived from, but for its key: joined by dots, with the key at the end, it is the id. */
export function listIdParts(statement: UnidentifiedStatement): readonly IdPart[] {
  const { record, content } = statement;
  const subject: IdPart = { word: record.id, kinds: [kindOf[record.collection]] };
  if (statement.type === 'observation') {
    const source = listPassages(content.cite)[0]?.source ?? '';
    return [subject, { word: statement.indicator, kinds: ['indicator'] }, { word: source, kinds: ['source'] }];
  }
  const { object } = statement.content;
  const end: readonly IdPart[] = object === undefined ? [] : [{ word: object, kinds: subjectKinds }];
  return [subject, { word: statement.kind, kinds: [] }, ...end];
}

/** The id of a statement, from the words that it is derived from and its key. */
export function joinId(words: readonly string[], key?: string): string {
  return [...words, ...(key === undefined ? [] : [key])].join('.');
}

/** The id of a statement without its key. */
export function deriveId(statement: UnidentifiedStatement): string {
  return joinId(listIdParts(statement).map(({ word }) => word));
}

/** The passages of a `cite`, as a list, whether one or several were authored. */
export function listPassages(cite: AuthoredCite): readonly AuthoredPassage[] {
  return Array.isArray(cite) ? cite : [cite];
}

/** Every citation in a record, wherever it stands: any `cite` is one. */
export function listCitedPassages(record: RecordFile): readonly CitedPassage[] {
  return walkCites(record.content, []).flatMap(({ cite, path }) =>
    listPassages(cite).map((passage, position) => ({
      record,
      passage,
      path: Array.isArray(cite) ? [...path, position] : path,
    })),
  );
}

function walkCites(value: unknown, path: Path): readonly { readonly cite: AuthoredCite; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    key === 'cite' ? [{ cite: inner as AuthoredCite, path: [...path, key] }] : walkCites(inner, [...path, key]),
  );
}

function listObservations(record: ValidRecord): readonly Statement[] {
  if (!('observations' in record.content)) return [];
  return Object.entries(record.content.observations ?? {}).flatMap(([indicator, observations]) =>
    observations.map((content, position) =>
      identify({ type: 'observation', record, path: ['observations', indicator, position], indicator, content }),
    ),
  );
}

function listRelations(record: ValidRecord): readonly Statement[] {
  if (!('relations' in record.content)) return [];
  return Object.entries(record.content.relations ?? {}).flatMap(([kind, relations]) =>
    relations.map((content, position) =>
      identify({ type: 'relation', record, path: ['relations', kind, position], kind, content }),
    ),
  );
}

function identify(statement: UnidentifiedStatement): Statement {
  return { id: joinId([deriveId(statement)], statement.content.key), ...statement };
}
