import type { Dataset, Organization, Vocabulary } from '@walbio/data';
import { findMovedId, findRecord } from './findRecord.ts';
import { groupBy } from '../collection/groupBy.ts';
import { oncePerDataset } from './oncePerDataset.ts';

const memberships = /* @__PURE__ */ oncePerDataset(({ relations }) =>
  groupBy(
    relations.filter(({ kind }) => kind === 'member-of'),
    ({ object }) => object?.id,
  ),
);

/**
 * The organizations that sources name as members of a group: the subjects of its `member-of` relations, each once and in
 * the order of the dataset. Members of a member are not among them.
 *
 * @example listMembers(dataset, 'orgenesis-masthercell').map(({ name }) => name) // ['MaSTherCell', 'Orgenesis']
 */
export function listMembers<V extends Vocabulary>(
  dataset: Dataset<V>,
  group: NoInfer<V>['organization'],
): readonly Organization<V>[] {
  const id = findMovedId(dataset, 'organization', group) ?? group;
  const subjects = (memberships(dataset).get(id) ?? []).map(({ subject }) => subject);
  const ids = new Set(subjects.filter(({ kind }) => kind === 'organization').map((subject) => subject.id));
  const members = [...ids].map((member) => findRecord<V, 'organization'>(dataset, 'organization', member));
  return members.filter((member) => member !== undefined);
}
