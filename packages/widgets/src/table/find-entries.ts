import { filterObservations, listLatest, listMembers } from '@walbio/core';
import type { Dataset, Observation } from '@walbio/data';

/** Which claims a table takes its values from. */
export interface ClaimChoice {
  /** Ids of sources; any where there are none. */
  readonly sources: readonly string[];
  /** Only what sources issued by then said: a date in EDTF. */
  readonly asOf?: string | undefined;
}

/** The values of subjects, by subject and indicator. */
export type FindValues = (subject: string, indicator: string) => readonly Observation[];

/**
 * Finds the latest values of subjects, one for each place that they are compared with. A group without a value of its own
 * has those of its members.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function findEntries(
  dataset: Dataset,
  subjects: readonly string[],
  { sources, asOf }: ClaimChoice,
): { readonly indicators: readonly string[]; readonly find: FindValues } {
  const members = new Map(subjects.map((id) => [id, [...new Set(listLeaves(dataset, id))]]));
  const found = filterObservations(dataset, {
    subject: [...new Set([...subjects, ...[...members.values()].flat()])],
    ...(sources.length > 0 && { source: sources }),
    ...(asOf && { asOf }),
  });
  const claims = groupClaims(found);
  const own = (subject: string, indicator: string): readonly Observation[] => {
    const known = claims.get(`${subject} ${indicator}`) ?? [];
    return known.length < 2 ? known : chooseLatest(dataset, subject, known, asOf);
  };
  return {
    indicators: [...new Set(found.map(({ indicator }) => indicator))],
    find: (subject, indicator) => {
      const values = own(subject, indicator);
      return values.length > 0 ? values : (members.get(subject) ?? []).flatMap((member) => own(member, indicator));
    },
  };
}

function groupClaims(found: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const claims = new Map<string, Observation[]>();
  for (const one of found) {
    const key = `${one.subject.id} ${one.indicator}`;
    const known = claims.get(key);
    if (known) known.push(one);
    else claims.set(key, [one]);
  }
  return claims;
}

function chooseLatest(
  dataset: Dataset,
  subject: string,
  observations: readonly Observation[],
  asOf: string | undefined,
): readonly Observation[] {
  return listLatest({ ...dataset, observations }, { subject, ...(asOf && { asOf }) });
}

/** The members of a group, and of the groups in it, down to those that are no groups. */
function listLeaves(dataset: Dataset, group: string, seen: ReadonlySet<string> = new Set([group])): readonly string[] {
  if (dataset.organizations.find(({ id }) => id === group)?.kind !== 'group') return [];
  return listMembers(dataset, group).flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const below = listLeaves(dataset, id, new Set([...seen, id]));
    return below.length > 0 ? below : [id];
  });
}
