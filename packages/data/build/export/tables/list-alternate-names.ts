import type { AlternateName, Dataset } from '../../../src/types.ts';
import { listOfNamed } from './list-of-named.ts';
import type { ItemOfNamed } from './list-of-named.ts';

/** Another name, whose it is, and the id that its citations go by in the tables. */
export interface AlternateNameRow extends ItemOfNamed<AlternateName> {
  readonly id: string;
}

/** The other names of organizations, people, programmes and products. */
export function listAlternateNames(dataset: Dataset): readonly AlternateNameRow[] {
  return listOfNamed(dataset, ({ alternateNames }) => alternateNames).map((row) => ({
    id: `${row.subject.id}.alternate-name.${row.position}`,
    ...row,
  }));
}
