import type { CollectionName } from '@walbio/data';
import { nameCollection } from '../query/recordKinds.ts';
import { isMixed } from '../table/field.ts';
import { resolvePath } from '../table/path.ts';
import type { Path } from '../table/path.ts';
import { findListSite, findSite } from './sites.ts';
import type { ListSite } from './sites.ts';
import type { Writer } from './writer.ts';
import { quoteName } from './writer.ts';

/** A place in a scope: the alias of a table, and what is left of a path from there. */
export interface Place {
  readonly alias: string;
  readonly path: Path;
}

/** The tables of one SELECT: the one that it is about, and those that references lead to, each joined once. */
export class Scope {
  readonly writer: Writer;
  /** The alias of the table that the SELECT is about. */
  readonly base: string;
  readonly #table: string;
  readonly #joins: string[] = [];
  readonly #known = new Map<string, string>();

  constructor(writer: Writer, table: string) {
    this.writer = writer;
    this.#table = writer.table(table);
    this.base = writer.alias();
  }

  /** The table that the SELECT is about, with its alias. */
  get table(): string {
    return `${this.#table} AS ${this.base}`;
  }

  /** What follows it: the tables that were joined so far. */
  get joins(): string {
    return this.#joins.join('');
  }

  /** Whether a table of the scope may have no row, since a reference can lead nowhere. */
  mayMiss(alias: string): boolean {
    return [...this.#known.values()].includes(alias);
  }

  /** The place of a field of the records that the SELECT is about. */
  place(collection: CollectionName, field: string): Place {
    const { path } = resolvePath(collection, field) as { readonly path: Path };
    return { alias: this.base, path };
  }

  /** Follows a path along references to one record each, up to the field that it ends with or to a list. */
  follow({ alias, path }: Place): Place {
    if (!path.next || path.field.list) return { alias, path };
    return this.follow(this.enter({ alias, path }));
  }

  /** Follows one reference. The record it leads to may be missing. */
  enter({ alias, path }: Place): Place {
    const { kind, path: next } = path.next as NonNullable<Path['next']>;
    const { column, kind: kindColumn } = findSite(path);
    const name = `${alias} ${column} ${kind}`;
    const known = this.#known.get(name);
    if (known !== undefined) return { alias: known, path: next };
    const target = this.writer.alias();
    const isKind = isMixed(path.field) ? ` AND ${alias}.${quoteName(kindColumn as string)} = '${kind}'` : '';
    const table = `${this.writer.table(nameCollection(kind))} AS ${target}`;
    this.#joins.push(` LEFT JOIN ${table} ON ${target}."id" = ${alias}.${quoteName(column)}${isKind}`);
    this.#known.set(name, target);
    return { alias: target, path: next };
  }

  /** Joins the items of a list: the row of a record is there once for each of them. */
  joinItems({ alias, path }: Place): Place {
    const site = findListSite(path) as ListSite;
    const items = this.writer.alias();
    this.#joins.push(` JOIN ${this.writer.table(site.table)} AS ${items} ON ${linkItems(site, items, alias)}`);
    return { alias: items, path };
  }
}

/** The condition that items belong to the record of an alias. */
export function linkItems(
  { owner, ownerKind }: Pick<ListSite, 'owner' | 'ownerKind'>,
  items: string,
  alias: string,
): string {
  const isKind = ownerKind ? ` AND ${items}.${quoteName(ownerKind.column)} = '${ownerKind.value}'` : '';
  return `${items}.${quoteName(owner)} = ${alias}."id"${isKind}`;
}
