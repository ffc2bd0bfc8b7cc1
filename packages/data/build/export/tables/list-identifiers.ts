import type { Dataset, Identifier } from '../../../src/types.ts';
import { listOfNamed } from './list-of-named.ts';
import type { ItemOfNamed } from './list-of-named.ts';

/** An identifier, whose it is, and the id that its citations go by in the tables. */
export interface IdentifierRow extends ItemOfNamed<Identifier> {
  readonly id: string;
}

/** The identifiers of organizations, people, programmes and products. */
export function listIdentifiers(dataset: Dataset): readonly IdentifierRow[] {
  return listOfNamed(dataset, ({ identifiers }) => identifiers).map((row) => ({
    id: `${row.subject.id}.identifier.${row.position}`,
    ...row,
  }));
}
