import type { CollectionName, Dataset } from '../../src/types.ts';
import { assembleRecord } from './assemble-record.ts';
import type { Belongings } from './assemble-record.ts';
import { objectOf } from './named-rows.ts';
import type { NamedRow, NamedRows } from './named-rows.ts';

/**
 * Puts a dataset together again from its flat tables alone, written without a look at how they were made: when the
 * result equals the dataset, the tables have lost nothing.
 */
export function assembleDataset(tables: NamedRows, release: Pick<Dataset, 'version' | 'issued' | 'license'>): Dataset {
  const { version, issued, license } = release;
  const collections = Object.entries(assembleRecord).map(([name, assemble]) => [
    name,
    (tables[name as CollectionName] ?? []).map((row) => objectOf(assemble(row, belongingsOf(tables, row)))),
  ]);
  return { version, issued, license, ...Object.fromEntries(collections) } as Dataset;
}

function belongingsOf(tables: NamedRows, row: NamedRow): Belongings {
  return {
    list: (table, owner) => select(tables, table, { [owner]: row['id'] }),
    citations: (kind) => citationsOf(tables, kind, row),
    alternateNames: (kind) => {
      const names = select(tables, 'alternate_names', { subject_kind: kind, subject_id: row['id'] });
      if (names.length === 0) return undefined;
      return names.map((name) => ({
        name: name['name'],
        kind: name['kind'],
        citations: citationsOf(tables, 'alternate-name', name),
      }));
    },
    identifiers: (kind) => {
      const identifiers = select(tables, 'identifiers', { subject_kind: kind, subject_id: row['id'] });
      if (identifiers.length === 0) return undefined;
      return identifiers.map((identifier) => ({
        scheme: identifier['scheme'],
        value: identifier['value'],
        citations: citationsOf(tables, 'identifier', identifier),
      }));
    },
  };
}

function citationsOf(tables: NamedRows, kind: string, { id }: NamedRow): readonly object[] | undefined {
  const citations = select(tables, 'citations', { statement_kind: kind, statement_id: id });
  if (citations.length === 0) return undefined;
  return citations.map(({ source, exact, prefix, suffix }) => ({
    source,
    selector: objectOf({ type: 'TextQuoteSelector', exact, prefix, suffix }),
  }));
}

function select(tables: NamedRows, table: string, where: NamedRow): readonly NamedRow[] {
  return (tables[table] ?? [])
    .filter((row) => Object.entries(where).every(([column, cell]) => row[column] === cell))
    .sort((a, b) => Number(a['position']) - Number(b['position']));
}
