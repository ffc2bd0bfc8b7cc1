import type { CollectionName } from '@walbio/data';
import type { Fields } from '../table/fields.ts';
import type { Path } from '../table/path.ts';

/** Where the cells of a field stand in the exported tables. */
export interface Site {
  readonly column: string;
  /** Of references to records of several kinds: the column that tells the kind. */
  readonly kind?: string;
  /** Of periods: what the names of the columns of their first and last day begin with. */
  readonly days?: string;
}

/** Where the items of lists stand: in a table of their own, numbered by its column `position`. */
export interface ListSite extends Site {
  readonly table: string;
  /** The column with the id of the record that the list belongs to. */
  readonly owner: string;
  /** A column that tells what kind of record that is, and the kind. */
  readonly ownerKind?: { readonly column: string; readonly value: string };
}

type AnySite = Site | ListSite;

const at = (column: string): Site => ({ column });

const subject: Site = { column: 'subject_id', kind: 'subject_kind' };

const cited = (statement: string): { readonly source: ListSite } => ({
  source: {
    table: 'citations',
    owner: 'statement_id',
    ownerKind: { column: 'statement_kind', value: statement },
    column: 'source',
  },
});

const named = (kind: string): Record<'id' | 'name' | 'alternateName' | 'source', AnySite> => ({
  id: at('id'),
  name: at('name'),
  alternateName: {
    table: 'alternate_names',
    owner: 'subject_id',
    ownerKind: { column: 'subject_kind', value: kind },
    column: 'name',
  },
  ...cited(kind),
});

const participants = { table: 'event_participants', owner: 'event' } as const;

const sites: { readonly [C in CollectionName]: Readonly<Record<keyof Fields[C], AnySite>> } = {
  sources: {
    id: at('id'),
    title: at('title'),
    publisher: at('publisher'),
    author: { table: 'source_authors', owner: 'source', column: 'name' },
    issued: { column: 'issued', days: 'issued' },
    url: at('url'),
    language: at('language'),
  },
  areas: {
    id: at('id'),
    name: at('name_en'),
    kind: at('kind'),
    within: at('within'),
    nuts: at('nuts'),
    iso3166: at('iso3166'),
    ...cited('area'),
  },
  organizations: { kind: at('kind'), ...named('organization') },
  people: named('person'),
  programmes: { kind: at('kind'), ...named('programme') },
  products: { kind: at('kind'), ...named('product') },
  units: { id: at('id'), kind: at('kind'), currency: at('currency'), symbol: at('symbol') },
  codelists: { id: at('id'), label: at('label_en'), code: { table: 'codes', owner: 'codelist', column: 'code' } },
  indicators: {
    id: at('id'),
    label: at('label_en'),
    valueType: at('value_type'),
    unit: at('unit'),
    codelist: at('codelist'),
  },
  observations: {
    id: at('id'),
    indicator: at('indicator'),
    subject,
    subjectKind: at('subject_kind'),
    value: at('value_type'),
    code: at('code'),
    date: { column: 'date', days: 'date' },
    referencePeriod: { column: 'reference_period', days: 'period' },
    periodBasis: at('period_basis'),
    status: at('status'),
    counterpart: at('counterpart'),
    ...cited('observation'),
  },
  relations: {
    id: at('id'),
    kind: at('kind'),
    subject,
    subjectKind: at('subject_kind'),
    object: { column: 'object_id', kind: 'object_kind' },
    objectKind: at('object_kind'),
    title: at('title_en'),
    referencePeriod: { column: 'reference_period', days: 'period' },
    ...cited('relation'),
  },
  events: {
    id: at('id'),
    kind: at('kind'),
    date: { column: 'date', days: 'date' },
    title: at('title_en'),
    area: at('area'),
    participant: { ...participants, column: 'participant_id', kind: 'participant_kind' },
    role: { ...participants, column: 'role' },
    ...cited('event'),
  },
  corrections: {
    id: at('id'),
    kind: at('kind'),
    target: { table: 'correction_targets', owner: 'correction', column: 'target_id', kind: 'target_kind' },
    printed: at('printed'),
    ...cited('correction'),
  },
  redirects: {
    id: at('id'),
    kind: at('kind'),
    reason: at('reason'),
    target: { table: 'redirect_targets', owner: 'redirect', column: 'target_id' },
  },
};

/** Where the field that a path begins with stands: a column of its table, or of the table of its list. */
export function findSite({ collection, name }: Pick<Path, 'collection' | 'name'>): Site | ListSite {
  return (sites[collection] as Readonly<Record<string, Site | ListSite>>)[name] as Site | ListSite;
}

/** Where the items of a list stand; `undefined` where a collection has no such list. */
export function findListSite(field: Pick<Path, 'collection' | 'name'>): ListSite | undefined {
  const site = findSite(field) as Site | ListSite | undefined;
  return site && 'table' in site ? site : undefined;
}
