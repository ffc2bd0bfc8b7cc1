import type { Path } from './record-file.ts';
import type { ValidRecord } from './validate-records.ts';

/** A code in a record, and the list that has to know it. */
export interface AuthoredCode {
  readonly record: ValidRecord;
  readonly path: Path;
  readonly code: string;
  readonly codelist: string;
  /** The code is the key at the end of the path rather than its value. */
  readonly isKey?: true;
}

/** The code list that the field `kind` of each collection is taken from. */
export const kindLists = {
  areas: 'area-kind',
  organizations: 'organization-kind',
  programmes: 'programme-kind',
  products: 'product-kind',
  events: 'event-kind',
} as const;

/** The code lists that the schema itself speaks of; they have to exist. */
export const requiredCodelists = [
  ...Object.values(kindLists),
  'relation-kind',
  'participant-role',
  'identifier-scheme',
] as const;

/** Every code in a record, but for the values of observations. */
export function listCodes(record: ValidRecord): readonly AuthoredCode[] {
  const { content } = record;
  return [
    ...listKind(record),
    ...listSchemes(record),
    ...('relations' in content ? keys(record, 'relations', content.relations, 'relation-kind') : []),
    ...('participants' in content ? keys(record, 'participants', content.participants, 'participant-role') : []),
  ];
}

function listKind(record: ValidRecord): readonly AuthoredCode[] {
  if (!(record.collection in kindLists) || !('kind' in record.content)) return [];
  const codelist = kindLists[record.collection as keyof typeof kindLists];
  return [{ record, path: ['kind'], code: record.content.kind, codelist }];
}

function listSchemes(record: ValidRecord): readonly AuthoredCode[] {
  if (!('identifiers' in record.content)) return [];
  return (record.content.identifiers ?? []).map(({ scheme }, position) => ({
    record,
    path: ['identifiers', position, 'scheme'],
    code: scheme,
    codelist: 'identifier-scheme',
  }));
}

function keys(record: ValidRecord, field: string, map: object | undefined, codelist: string): readonly AuthoredCode[] {
  return Object.keys(map ?? {}).map((code) => ({ record, path: [field, code], code, codelist, isKey: true }));
}
