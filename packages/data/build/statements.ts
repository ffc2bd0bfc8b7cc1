import type {
  AuthoredObservation,
  AuthoredPassage,
  AuthoredRelation,
  AuthoredCite,
} from '../src/schema/authored/index.ts';
import type { Path, RecordFile } from './record-file.ts';
import type { ValidRecord } from './validate-records.ts';

/** A statement inside the file of its subject, with its id and where it stands. */
export type Statement = {
  readonly id: string;
  readonly record: ValidRecord;
  readonly path: Path;
} & (
  | { readonly type: 'observation'; readonly indicator: string; readonly content: AuthoredObservation }
  | { readonly type: 'relation'; readonly kind: string; readonly content: AuthoredRelation }
);

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
    observations.map((content, position): Statement => {
      const source = listPassages(content.cite)[0]?.source ?? '';
      return {
        type: 'observation',
        id: joinId(record.id, indicator, source, content.key),
        record,
        path: ['observations', indicator, position],
        indicator,
        content,
      };
    }),
  );
}

function listRelations(record: ValidRecord): readonly Statement[] {
  if (!('relations' in record.content)) return [];
  return Object.entries(record.content.relations ?? {}).flatMap(([kind, relations]) =>
    relations.map((content, position): Statement => ({
      type: 'relation',
      id: joinId(record.id, kind, content.object, content.key),
      record,
      path: ['relations', kind, position],
      kind,
      content,
    })),
  );
}

function joinId(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('.');
}
