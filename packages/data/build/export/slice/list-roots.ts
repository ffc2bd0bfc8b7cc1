import type { Observation } from '../../../src/types.ts';
import { locate } from '../dataset-index.ts';
import type { DatasetIndex, Place } from '../dataset-index.ts';

/**
 * What a card of a record shows, before what that needs to be understood: the record; its observations; its relations
 * in both directions; the events it took part in; the figures of those events, and of the products that it is related
 * to; and the corrections that are about any of these.
 */
export function listRoots(place: Place, index: DatasetIndex): readonly Place[] {
  const relations = index.relationsOf(place);
  const events = index.eventsWith(place).map(({ id }): Place => ({ collection: 'events', id }));
  const products = relations
    .flatMap(({ subject, object }) => (object ? [subject, object] : [subject]))
    .filter(({ kind }) => kind === 'product')
    .map(locate);
  const roots: readonly Place[] = [
    place,
    ...relations.map(({ id }): Place => ({ collection: 'relations', id })),
    ...events,
    ...[place, ...events, ...products].flatMap((subject) => index.observationsAbout(subject).map(placeOf)),
  ];
  return [...roots, ...roots.flatMap((root) => listCorrections(root, index))];
}

function listCorrections(place: Place, index: DatasetIndex): readonly Place[] {
  return index.correctionsOf(place).map(({ id }) => ({ collection: 'corrections', id }));
}

function placeOf({ id }: Observation): Place {
  return { collection: 'observations', id };
}
