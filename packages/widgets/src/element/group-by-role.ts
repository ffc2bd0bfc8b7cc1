import type { CodeDescription, LocalizedName, ParticipantDescription } from '@walbio/core';

/** Those who took part in an event in one role. */
export interface RoleGroup {
  readonly role: CodeDescription;
  readonly names: readonly LocalizedName[];
}

/** Groups participants by their roles, in the order in which the roles come first. */
export function groupByRole(participants: readonly ParticipantDescription[]): readonly RoleGroup[] {
  const groups = new Map<string, { role: CodeDescription; names: LocalizedName[] }>();
  for (const { role, name } of participants) {
    const group = groups.get(role.code) ?? { role, names: [] };
    group.names.push(name);
    groups.set(role.code, group);
  }
  return [...groups.values()];
}
