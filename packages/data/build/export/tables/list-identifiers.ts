import type { Dataset, Identifier } from '../../../src/types.ts';
import { listOfNamed } from './list-of-named.ts';
import type { ItemOfNamed } from './list-of-named.ts';

/** The identifiers of organizations, people, programmes and products. */
export function listIdentifiers(dataset: Dataset): readonly ItemOfNamed<Identifier>[] {
  return listOfNamed(dataset, 'identifier', ({ identifiers }) => identifiers);
}
