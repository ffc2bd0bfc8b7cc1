import type { Citation } from './source.ts';
import type { Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place, or a group of places that a source speaks of (SDMX REF_AREA). */
export interface Area<V extends Vocabulary = Vocabulary> {
  readonly id: V['area'];
  readonly name: Text;
  readonly kind: V['areaKind'];
  /** The area that this one is a part of. */
  readonly within?: V['area'];
  /** Codes from published standards, which need no citation. */
  readonly codes?: { readonly nuts?: string; readonly iso3166?: string };
  /** Where a source names it; left out for areas that only a standard defines. */
  readonly citations?: readonly Citation<V>[];
}

/** Another name that a source gives to the same subject. */
export interface AlternateName<V extends Vocabulary = Vocabulary> {
  readonly name: string;
  /** `former`: used before; `short`: an abbreviation; `variant`: another spelling or form. */
  readonly kind: 'former' | 'short' | 'variant';
  readonly citations: readonly Citation<V>[];
}

/** An identifier that a public register gave to the subject (schema.org `identifier`, a `PropertyValue`). */
export interface Identifier<V extends Vocabulary = Vocabulary> {
  /** The register: a code of the list `identifier-scheme`, which is its prefix in the Bioregistry where it has one. */
  readonly scheme: V['identifierScheme'];
  /** As the register writes it, such as `NCT03970746`. */
  readonly value: string;
  readonly citations: readonly Citation<V>[];
}

/** What organizations, people, programmes and products have in common. */
export interface Named<V extends Vocabulary = Vocabulary> {
  /** The name as the organization, person, programme or product bears it; names are not translated. */
  readonly name: string;
  readonly alternateNames?: readonly AlternateName<V>[];
  /** Each scheme and value once. */
  readonly identifiers?: readonly Identifier<V>[];
  /** In our own words. */
  readonly description?: Text;
  /** Where a source names it and says what it is. */
  readonly citations: readonly Citation<V>[];
}

/** A company, university, hospital, cluster, agency, investor, or a group of these (schema.org `Organization`). */
export interface Organization<V extends Vocabulary = Vocabulary> extends Named<V> {
  readonly id: V['organization'];
  readonly kind: V['organizationKind'];
}

/** A person (schema.org `Person`); roles are relations. */
export interface Person<V extends Vocabulary = Vocabulary> extends Named<V> {
  readonly id: V['person'];
}

/** A funded programme, a plan, an incentive (schema.org `Project`). */
export interface Programme<V extends Vocabulary = Vocabulary> extends Named<V> {
  readonly id: V['programme'];
  readonly kind: V['programmeKind'];
}

/** A therapy, device or platform in a pipeline (schema.org `Product`). */
export interface Product<V extends Vocabulary = Vocabulary> extends Named<V> {
  readonly id: V['product'];
  readonly kind: V['productKind'];
}
