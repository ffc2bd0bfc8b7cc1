import type { CodeDescription, RelationDescription } from '@walbio/core';

/** The relations of one kind, read in one direction. */
export interface RelationGroup {
  readonly kind: CodeDescription;
  readonly relations: readonly RelationDescription[];
}

/** Groups relations by what they say, in the order in which that comes first. */
export function groupRelations(relations: readonly RelationDescription[]): readonly RelationGroup[] {
  const groups = new Map<string, { kind: CodeDescription; relations: RelationDescription[] }>();
  for (const relation of relations) {
    const { kind, direction } = relation;
    const key = `${direction} ${kind.code}`;
    const group = groups.get(key) ?? { kind, relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
