import type { AlternateName, Dataset, Named } from '../../../src/types.ts';
import { numberItems } from './number-items.ts';

/** Another name, whose it is, and the id that its citations go by in the tables. */
export interface AlternateNameRow {
  readonly id: string;
  readonly subject: { readonly kind: 'organization' | 'person' | 'programme' | 'product'; readonly id: string };
  readonly position: number;
  readonly alternateName: AlternateName;
}

/** The other names of organizations, people, programmes and products. */
export function listAlternateNames(dataset: Dataset): readonly AlternateNameRow[] {
  return [
    ...listOf('organization', dataset.organizations),
    ...listOf('person', dataset.people),
    ...listOf('programme', dataset.programmes),
    ...listOf('product', dataset.products),
  ];
}

function listOf(
  kind: AlternateNameRow['subject']['kind'],
  records: readonly (Named & { readonly id: string })[],
): readonly AlternateNameRow[] {
  return numberItems(records, ({ alternateNames }) => alternateNames).map(({ owner, item, position }) => ({
    id: `${owner.id}.alternate-name.${position}`,
    subject: { kind, id: owner.id },
    position,
    alternateName: item,
  }));
}
