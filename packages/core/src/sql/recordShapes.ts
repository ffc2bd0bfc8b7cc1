import type { CollectionName } from '@walbio/data';
import { quantityColumns } from './quantityColumns.ts';
import { listCitations, readCitations } from './recordLists.ts';
import type { RecordList } from './recordLists.ts';
import { readQuantity } from './readQuantity.ts';
import { languages, readText, textColumns, toText } from './textColumns.ts';

/** The columns of a row, and its lists, by their names; `undefined` for null. */
export type Cells = Readonly<Record<string, unknown>>;

/** How whole records of a collection are put together again from the exported tables. */
export interface RecordShape {
  readonly columns: readonly string[];
  readonly lists: Readonly<Record<string, RecordList>>;
  /** Reads a record; what is missing may be there as `undefined`. */
  readonly read: (row: Cells) => unknown;
}

const alternateNames = (kind: string): RecordList => ({
  table: 'alternate_names',
  owner: 'subject_id',
  ownerKind: { column: 'subject_kind', value: kind },
  columns: ['name', 'kind'],
  cited: 'alternate-name',
  read: ([name, nameKind, citations]) => ({ name, kind: nameKind, citations: readCitations(citations) }),
});

const identifiers = (kind: string): RecordList => ({
  table: 'identifiers',
  owner: 'subject_id',
  ownerKind: { column: 'subject_kind', value: kind },
  columns: ['scheme', 'value'],
  cited: 'identifier',
  read: ([scheme, value, citations]) => ({ scheme, value, citations: readCitations(citations) }),
});

function shapeNamed(kind: string, hasKind = true): RecordShape {
  return {
    columns: ['id', 'name', ...(hasKind ? ['kind'] : []), ...textColumns('description')],
    lists: { alternateNames: alternateNames(kind), identifiers: identifiers(kind), citations: listCitations(kind) },
    read: (row) => ({
      id: row['id'],
      kind: row['kind'],
      name: row['name'],
      alternateNames: row['alternateNames'],
      identifiers: row['identifiers'],
      description: readText(row, 'description'),
      citations: row['citations'] ?? [],
    }),
  };
}

function readValue(row: Cells): unknown {
  if (row['value_type'] === 'code') return { code: row['code'] };
  if (row['value_type'] === 'date') return { date: row['date'], bound: row['date_bound'] };
  return readQuantity(quantityColumns.map((column) => row[column] ?? null));
}

function readReference(row: Cells, name: string): unknown {
  return { kind: row[`${name}_kind`], id: row[`${name}_id`] };
}

function readLabel(row: Cells): unknown {
  const forms = languages.map((language) => {
    return [language, { one: row[`label_one_${language}`], other: row[`label_other_${language}`] }] as const;
  });
  return Object.fromEntries(forms);
}

/** How the records of each collection are put together again. */
export const recordShapes: Readonly<Record<CollectionName, RecordShape>> = {
  sources: {
    columns: [
      ...['id', 'title', 'publisher', 'issued', 'url', 'language', 'capture_file', 'capture_sha256'],
      ...textColumns('note'),
    ],
    lists: { authors: { table: 'source_authors', owner: 'source', columns: ['name'], read: ([name]) => name } },
    read: (row) => ({
      id: row['id'],
      title: row['title'],
      publisher: row['publisher'],
      authors: row['authors'],
      issued: row['issued'],
      url: row['url'],
      language: row['language'],
      capture: { file: row['capture_file'], sha256: row['capture_sha256'] },
      note: readText(row, 'note'),
    }),
  },
  areas: {
    columns: ['id', 'kind', 'within', 'nuts', 'iso3166', ...textColumns('name')],
    lists: { citations: listCitations('area') },
    read: (row) => ({
      id: row['id'],
      name: readText(row, 'name'),
      kind: row['kind'],
      within: row['within'],
      codes: { nuts: row['nuts'], iso3166: row['iso3166'] },
      citations: row['citations'],
    }),
  },
  organizations: shapeNamed('organization'),
  people: shapeNamed('person', false),
  programmes: shapeNamed('programme'),
  products: shapeNamed('product'),
  units: {
    columns: ['id', 'kind', 'symbol', 'currency', ...textColumns('label_one', 'label_other')],
    lists: {},
    read: (row) => ({
      id: row['id'],
      kind: row['kind'],
      label: readLabel(row),
      symbol: row['symbol'],
      currency: row['currency'],
    }),
  },
  codelists: {
    columns: ['id', ...textColumns('label')],
    lists: {
      codes: {
        table: 'codes',
        owner: 'codelist',
        columns: ['code', ...textColumns('label', 'inverse')],
        read: ([code, ...texts]) => ({ code, label: toText(texts.slice(0, 4)), inverse: toText(texts.slice(4)) }),
      },
    },
    read: (row) => ({ id: row['id'], label: readText(row, 'label'), codes: row['codes'] ?? [] }),
  },
  indicators: {
    columns: ['id', 'value_type', 'unit', 'codelist', 'decimals', ...textColumns('label', 'definition')],
    lists: {},
    read: (row) => ({
      id: row['id'],
      label: readText(row, 'label'),
      definition: readText(row, 'definition'),
      valueType: row['value_type'],
      unit: row['unit'],
      codelist: row['codelist'],
      decimals: row['decimals'],
    }),
  },
  observations: {
    columns: [
      ...[
        'id',
        'indicator',
        'subject_kind',
        'subject_id',
        'value_type',
        ...quantityColumns,
        'code',
        'date',
        'date_bound',
      ],
      ...['reference_period', 'period_basis', 'status', 'counterpart', ...textColumns('period_label', 'note')],
    ],
    lists: { citations: listCitations('observation') },
    read: (row) => ({
      id: row['id'],
      indicator: row['indicator'],
      subject: readReference(row, 'subject'),
      value: readValue(row),
      referencePeriod: row['reference_period'],
      periodBasis: row['period_basis'],
      periodLabel: readText(row, 'period_label'),
      status: row['status'],
      counterpart: row['counterpart'],
      note: readText(row, 'note'),
      citations: row['citations'] ?? [],
    }),
  },
  relations: {
    columns: [
      ...['id', 'kind', 'subject_kind', 'subject_id', 'object_kind', 'object_id', 'reference_period'],
      ...textColumns('title', 'note'),
    ],
    lists: { citations: listCitations('relation') },
    read: (row) => ({
      id: row['id'],
      kind: row['kind'],
      subject: readReference(row, 'subject'),
      object: readReference(row, 'object'),
      title: readText(row, 'title'),
      referencePeriod: row['reference_period'],
      note: readText(row, 'note'),
      citations: row['citations'] ?? [],
    }),
  },
  events: {
    columns: ['id', 'kind', 'date', 'area', ...textColumns('date_label', 'title', 'description')],
    lists: {
      participants: {
        table: 'event_participants',
        owner: 'event',
        columns: ['participant_kind', 'participant_id', 'role'],
        read: ([kind, id, role]) => ({ kind, id, role }),
      },
      citations: listCitations('event'),
    },
    read: (row) => ({
      id: row['id'],
      kind: row['kind'],
      date: row['date'],
      dateLabel: readText(row, 'date_label'),
      title: readText(row, 'title'),
      description: readText(row, 'description'),
      area: row['area'],
      participants: row['participants'] ?? [],
      citations: row['citations'] ?? [],
    }),
  },
  corrections: {
    columns: ['id', 'kind', 'printed', ...textColumns('holds', 'reason')],
    lists: {
      targets: {
        table: 'correction_targets',
        owner: 'correction',
        columns: ['target_kind', 'target_id'],
        read: ([kind, id]) => ({ kind, id }),
      },
      citations: listCitations('correction'),
    },
    read: (row) => ({
      id: row['id'],
      kind: row['kind'],
      targets: row['targets'] ?? [],
      printed: row['printed'],
      holds: readText(row, 'holds'),
      reason: readText(row, 'reason'),
      citations: row['citations'] ?? [],
    }),
  },
  redirects: {
    columns: ['id', 'kind', 'reason'],
    lists: { targets: { table: 'redirect_targets', owner: 'redirect', columns: ['target_id'], read: ([id]) => id } },
    read: (row) => ({ id: row['id'], kind: row['kind'], reason: row['reason'], targets: row['targets'] ?? [] }),
  },
};
