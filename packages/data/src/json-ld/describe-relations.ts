import type { Relation } from '../types.ts';
import { describeText } from './describe-text.ts';
import { pointTo } from './identify.ts';
import type { Node, NodeValue } from './node.ts';

/** The properties of schema.org that say what a relation of ours says, by the code of its kind. */
const properties: Readonly<Record<string, string>> = {
  'based-in': 'location',
  'present-in': 'location',
  'has-office-in': 'location',
  'member-of': 'memberOf',
  'part-of': 'parentOrganization',
  'subsidiary-of': 'parentOrganization',
  'works-for': 'worksFor',
  'funded-by': 'funder',
};

/**
 * The relations of a record as properties of its node. Kinds that schema.org has no word for are left out, and so are
 * relations that hold for a certain time, since a property would state them without it.
 */
export function describeRelations(relations: readonly Relation[]): Node {
  const described: Record<string, NodeValue[]> = {};
  for (const { kind, object, title, referencePeriod } of relations) {
    const property = Object.hasOwn(properties, kind) ? properties[kind] : undefined;
    if (property === undefined || referencePeriod !== undefined) continue;
    if (object) (described[property] ??= []).push(pointTo(object.kind, object.id));
    if (title && property === 'worksFor') (described['jobTitle'] ??= []).push(...describeText(title));
  }
  return described;
}
