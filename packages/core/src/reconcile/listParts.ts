import type { Dataset, Observation, Organization, Vocabulary } from '@walbio/data';
import { overlapsPeriod } from '../period/overlapsPeriod.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { listMembers } from '../query/listMembers.ts';

/** What a total is made of. */
export interface Parts<V extends Vocabulary = Vocabulary> {
  readonly parts: readonly Observation<V>[];
  /** Members that the source gives no value for, or several that could be meant. */
  readonly unresolved: readonly V['organization'][];
}

/** The observations that a total of a group is made of; see {@link checkTotal} for the rule. */
export function listParts<V extends Vocabulary>(dataset: Dataset<V>, total: Observation<V>): Parts<V> {
  const parts = new Set<Observation<V>>();
  const unresolved = new Set<V['organization']>();
  const seen = new Set<string>([total.subject.id]);
  const open = [...listMembers<V>(dataset, total.subject.id)];
  for (let member = open.shift(); member; member = open.shift()) {
    if (seen.has(member.id)) continue;
    seen.add(member.id);
    const own = findPart(dataset, total, member);
    const members = own || member.kind !== 'group' ? [] : listMembers<V>(dataset, member.id);
    if (own) parts.add(own);
    else if (members.length > 0) open.unshift(...members);
    else unresolved.add(member.id);
  }
  return { parts: [...parts], unresolved: [...unresolved] };
}

function findPart<V extends Vocabulary>(
  dataset: Dataset<V>,
  { indicator, status, citations, counterpart, referencePeriod }: Observation<V>,
  { id }: Organization<V>,
): Observation<V> | undefined {
  const source = citations.map((citation) => citation.source);
  const found = filterObservations<Vocabulary>(dataset, {
    subject: id,
    indicator,
    source,
    status,
  }) as readonly Observation<V>[];
  const alike = found.filter(
    (part) => part.counterpart === counterpart && overlapsPeriod(part.referencePeriod, referencePeriod),
  );
  const same = alike.filter((part) => part.referencePeriod === referencePeriod);
  const candidates = same.length > 0 ? same : alike;
  return candidates.length === 1 ? candidates[0] : undefined;
}
