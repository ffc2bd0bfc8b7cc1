import type { Area, Event, Identifier, Named, Relation } from '../types.ts';
import { describeCode } from './describe-code.ts';
import { describeDate } from './describe-date.ts';
import { describeRelations } from './describe-relations.ts';
import { describeCitations } from './describe-source.ts';
import { describeText } from './describe-text.ts';
import { identify, pointTo } from './identify.ts';
import { unlessEmpty } from './node.ts';
import type { Node } from './node.ts';

/** The types of schema.org for records that bear a name. */
const namedTypes = {
  organization: 'Organization',
  person: 'Person',
  programme: 'Project',
  product: 'Product',
} as const;

/** The kinds of record that bear a name of their own. */
export type NamedKind = keyof typeof namedTypes;

/** An area as a `Place`. */
export function describeArea({ id, name, kind, within, codes, citations }: Area): Node {
  return {
    '@id': identify('area', id),
    '@type': 'Place',
    identifier: [id, ...Object.values(codes ?? {})],
    name: describeText(name),
    keywords: describeCode('area-kind', kind),
    containedInPlace: within === undefined ? undefined : pointTo('area', within),
    subjectOf: citations && describeCitations(citations),
  };
}

/** What is said of a record beside its own words. */
export interface NamedContext {
  /** Those of which the record is the subject. */
  readonly relations: readonly Relation[];
  /** Those in which it takes part. */
  readonly events?: readonly Event[];
}

/**
 * An organization, person, programme or product, with the relations that schema.org has a word for, and when it was founded.
 */
export function describeNamed(
  kind: NamedKind,
  record: Named & { readonly id: string; readonly kind?: string },
  { relations, events = [] }: NamedContext,
): Node {
  return {
    '@id': identify(kind, record.id),
    '@type': namedTypes[kind],
    identifier: record.identifiers ? [record.id, ...record.identifiers.map(describeIdentifier)] : record.id,
    name: record.name,
    alternateName: record.alternateNames?.map(({ name }) => name),
    keywords: record.kind === undefined ? undefined : describeCode(`${kind}-kind`, record.kind),
    description: describeText(record.description),
    foundingDate: kind === 'organization' ? describeFounding(record.id, events) : undefined,
    ...describeRelations(relations),
    subjectOf: describeCitations(record.citations),
  };
}

/** The dates of the events that founded an organization. */
function describeFounding(id: string, events: readonly Event[]): readonly (string | Node)[] | undefined {
  const foundings = events.filter(
    ({ kind, participants }) =>
      kind === 'founding' && participants.some((one) => one.id === id && one.role === 'founded'),
  );
  return unlessEmpty(foundings.flatMap(({ date }) => (date === undefined ? [] : [describeDate(date)])));
}

/** An identifier as a `PropertyValue`; its property is a code of the list `identifier-scheme`. */
function describeIdentifier({ scheme, value, citations }: Identifier): Node {
  return {
    '@type': 'PropertyValue',
    propertyID: scheme,
    value,
    subjectOf: describeCitations(citations),
  };
}
