import type { AlternateName, Dataset } from '../../../src/types.ts';
import { listOfNamed } from './list-of-named.ts';
import type { ItemOfNamed } from './list-of-named.ts';

/** The other names of organizations, people, programmes and products. */
export function listAlternateNames(dataset: Dataset): readonly ItemOfNamed<AlternateName>[] {
  return listOfNamed(dataset, 'alternate-name', ({ alternateNames }) => alternateNames);
}
