import type { Dataset } from '@walbio/data';
import { groupBy } from '../collection/groupBy.ts';
import { oncePerDataset } from './oncePerDataset.ts';

const wholes = /* @__PURE__ */ oncePerDataset(({ areas, relations }) => {
  const memberships = relations.filter(({ kind, object }) => kind === 'member-of' && object);
  const places = areas.filter(({ within }) => within);
  const pairs = [
    ...memberships.map(({ subject, object }) => ({ part: subject.id, whole: object?.id as string })),
    ...places.map(({ id, within }) => ({ part: id, whole: within as string })),
  ];
  return groupBy(pairs, ({ part }) => part);
});

/**
 * The ids of all that a subject is a part of, directly or through others: the groups it is a member of, the areas it lies
 * in. A circle of parts ends where it closes.
 */
export function listWholes(dataset: Dataset, subject: string): readonly string[] {
  const found = new Set<string>();
  const open = [subject];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const pairs = wholes(dataset).get(part) ?? [];
    const added = pairs.map(({ whole }) => whole).filter((whole) => whole !== subject && !found.has(whole));
    for (const whole of added) found.add(whole);
    open.push(...added);
  }
  return [...found];
}
