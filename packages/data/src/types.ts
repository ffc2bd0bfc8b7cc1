/**
 * The published form of the data: what `data.json` holds and what every reader of it may rely on.
 *
 * Every type takes a {@link Vocabulary}: the ids and codes that one dataset knows. Left out, ids and codes are plain
 * strings, which is right for a dataset that comes from elsewhere; `WalbioVocabulary` narrows them to ours.
 */

/** The ids and codes that one dataset knows, each a union of strings. */
export interface Vocabulary {
  readonly source: string;
  readonly area: string;
  readonly organization: string;
  readonly person: string;
  readonly programme: string;
  readonly product: string;
  readonly unit: string;
  readonly codelist: string;
  readonly indicator: string;
  readonly observation: string;
  readonly relation: string;
  readonly event: string;
  readonly correction: string;
  readonly areaKind: string;
  readonly organizationKind: string;
  readonly productKind: string;
  readonly programmeKind: string;
  readonly relationKind: string;
  readonly eventKind: string;
  readonly participantRole: string;
  readonly identifierScheme: string;
}

/** The languages that text is kept in. English is always there; the others may be missing. */
export type Language = 'en' | 'fr' | 'nl' | 'de';

/** Text in several languages, as plain text. */
export interface Text {
  readonly en: string;
  readonly fr?: string;
  readonly nl?: string;
  readonly de?: string;
}

/**
 * A date, an interval or a less certain moment in EDTF (ISO 8601-2): `2016`, `2020-04`, `195X`, `2021~`,
 * `2005/2014`, `2014-39` (the last third of 2014).
 */
export type Edtf = string;

/** A document that facts are taken from (CSL-JSON, PROV `hadPrimarySource`). */
export interface Source<V extends Vocabulary = Vocabulary> {
  readonly id: V['source'];
  readonly title: string;
  /** Left out where the document does not print one. */
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** When the document said what it says; `~` marks a date that was inferred. */
  readonly issued: Edtf;
  readonly url?: string;
  /** Language of the document, as a BCP 47 tag. */
  readonly language: string;
  /** The text that was read: its file name and the SHA-256 of its bytes, in lower-case hexadecimal digits. */
  readonly capture: { readonly file: string; readonly sha256: string };
  readonly note?: Text;
}

/** How to find a passage in a capture (Web Annotation `TextQuoteSelector`). White space counts as one space. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  /** The few words that carry the fact. */
  readonly exact: string;
  /** What stands immediately before, where `exact` occurs more than once. */
  readonly prefix?: string;
  /** What stands immediately after, where `exact` occurs more than once. */
  readonly suffix?: string;
}

/** The exact passage that a statement rests on (Web Annotation `SpecificResource`). */
export interface Citation<V extends Vocabulary = Vocabulary> {
  readonly source: V['source'];
  readonly selector: TextQuoteSelector;
}

/** What is written about: the record that a statement has as its subject or object. */
export type Reference<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'area'; readonly id: V['area'] }
  | { readonly kind: 'organization'; readonly id: V['organization'] }
  | { readonly kind: 'person'; readonly id: V['person'] }
  | { readonly kind: 'programme'; readonly id: V['programme'] }
  | { readonly kind: 'product'; readonly id: V['product'] }
  | { readonly kind: 'event'; readonly id: V['event'] };

/** The collections that hold subjects of statements, as the singular word that references use. */
export type SubjectKind = Reference['kind'];

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

/** A word that changes with its number: the CLDR categories that English, French, Dutch and German use. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** What a number counts or measures. */
export interface Unit<V extends Vocabulary = Vocabulary> {
  readonly id: V['unit'];
  /** `count` and `amount` may be added up; `share`, `rank`, `ratio` and `growth` may not. */
  readonly kind: 'count' | 'amount' | 'share' | 'rank' | 'ratio' | 'growth';
  /** The word that stands behind the number; left out where a symbol or a currency says it. */
  readonly label?: {
    readonly en: PluralForms;
    readonly fr?: PluralForms;
    readonly nl?: PluralForms;
    readonly de?: PluralForms;
  };
  /** Such as `m²` or `%`. */
  readonly symbol?: string;
  /** ISO 4217 code, for amounts of money. */
  readonly currency?: string;
}

/** A list of codes with their labels (SDMX `Codelist`). */
export interface Codelist<V extends Vocabulary = Vocabulary> {
  readonly id: V['codelist'];
  readonly label: Text;
  /** In the order that has a meaning, such as the order of clinical phases. */
  readonly codes: readonly Code[];
}

/** One code of a list. */
export interface Code {
  readonly code: string;
  readonly label: Text;
  /** How a relation of this kind reads from its object: `has spin-off` for `spin-off of`. */
  readonly inverse?: Text;
}

/** What is measured (schema.org `StatisticalVariable`). */
export interface Indicator<V extends Vocabulary = Vocabulary> {
  readonly id: V['indicator'];
  readonly label: Text;
  readonly definition?: Text;
  /** The form of its values: a number in `unit`, a code of `codelist`, or a date. */
  readonly valueType: 'quantity' | 'code' | 'date';
  readonly unit?: V['unit'];
  readonly codelist?: V['codelist'];
  /** How many decimals its values are printed with at most. */
  readonly decimals?: number;
}

/** A number as its source gave it, in the indicator's unit: exact, a fraction, or bounded; see BODS `share`. */
export type Quantity = ExactQuantity | BoundedQuantity;

/** One number. */
export interface ExactQuantity {
  readonly number: number;
  /** The fraction that the source printed, such as one third or 8 of 10; `number` is then its value. */
  readonly fraction?: { readonly numerator: number; readonly denominator: number };
  /** The source says about. */
  readonly approximate?: true;
}

/** At least one bound; never both `min` and `minExclusive`, nor both `max` and `maxExclusive`. */
export interface BoundedQuantity {
  readonly min?: number;
  readonly minExclusive?: number;
  readonly max?: number;
  readonly maxExclusive?: number;
  /** The source says about; with one exclusive bound it says almost, or just over. */
  readonly approximate?: true;
}

/** A code of the indicator's code list. */
export interface CodeValue {
  readonly code: string;
}

/** A date, possibly bounded: `after` for a printed `> 2020`. */
export interface DateValue {
  readonly date: Edtf;
  /** The source gives `date` as a bound: the value lies after it, or before it. */
  readonly bound?: 'after' | 'before';
}

/** What an observation says. */
export type Value = Quantity | CodeValue | DateValue;

/** How sure the source is (SDMX OBS_STATUS). */
export type ObservationStatus = 'normal' | 'estimated' | 'forecast' | 'provisional' | 'target';

/** One value of one indicator for one subject and one reference period, from one source (RDF Data Cube, SDMX). */
export interface Observation<V extends Vocabulary = Vocabulary> {
  /** `<subject>.<indicator>.<source>`, with `.<key>` where a source says more than one thing; never reused. */
  readonly id: V['observation'];
  readonly indicator: V['indicator'];
  readonly subject: Reference<V>;
  readonly value: Value;
  /** When the value holds (SDMX REF_PERIOD). */
  readonly referencePeriod: Edtf;
  /** `stated`: the source gives the period; `issued`: it gives none, so the time of its issue stands in. */
  readonly periodBasis: 'stated' | 'issued';
  /** The source's period in words, where EDTF says less than the source does. */
  readonly periodLabel?: Text;
  readonly status: ObservationStatus;
  /** The place that the value is a share of, is ranked in, or is compared with (SDMX COUNTERPART_AREA). */
  readonly counterpart?: V['area'];
  /** What a reader has to know, in our own words. */
  readonly note?: Text;
  readonly citations: readonly Citation<V>[];
}

/** A lasting link between two subjects: spin-off of, member of, works for. */
export interface Relation<V extends Vocabulary = Vocabulary> {
  /** `<subject>.<kind>.<object>`, with `.<key>` where there is more than one. */
  readonly id: V['relation'];
  readonly kind: V['relationKind'];
  readonly subject: Reference<V>;
  /** Left out where the source leaves it open. */
  readonly object?: Reference<V>;
  /** What the subject is in this relation, such as the title of a post. */
  readonly title?: Text;
  readonly referencePeriod?: Edtf;
  readonly note?: Text;
  readonly citations: readonly Citation<V>[];
}

/** A subject's part in an event. */
export type Participant<V extends Vocabulary = Vocabulary> = Reference<V> & { readonly role: V['participantRole'] };

/** Something that happened (schema.org `Event`). Its figures are observations whose subject is the event. */
export interface Event<V extends Vocabulary = Vocabulary> {
  readonly id: V['event'];
  readonly kind: V['eventKind'];
  /** Left out where the source gives none. */
  readonly date?: Edtf;
  /** The source's date in words, where EDTF says less than the source does. */
  readonly dateLabel?: Text;
  readonly title: Text;
  readonly description?: Text;
  readonly area?: V['area'];
  readonly participants: readonly Participant<V>[];
  readonly citations: readonly Citation<V>[];
}

/** The record or statement that a correction is about. */
export type CorrectionTarget<V extends Vocabulary = Vocabulary> =
  | Reference<V>
  | { readonly kind: 'observation'; readonly id: V['observation'] }
  | { readonly kind: 'relation'; readonly id: V['relation'] }
  | { readonly kind: 'source'; readonly id: V['source'] };

/** A known error or contradiction of a source. What was printed stays; this says what holds, and why. */
export interface Correction<V extends Vocabulary = Vocabulary> {
  readonly id: V['correction'];
  /** `error`: it cannot be right; `contradiction`: two statements exclude each other; `spelling`; `doubt`. */
  readonly kind: 'error' | 'contradiction' | 'spelling' | 'doubt';
  readonly targets: readonly CorrectionTarget<V>[];
  /** What the source printed, in a few words. */
  readonly printed: string;
  /** What holds instead, in a few words; left out where it is not known. */
  readonly holds?: Text;
  /** Why, in our own words. */
  readonly reason: Text;
  readonly citations: readonly Citation<V>[];
}

/** An id that moved to another, or split into several. Its targets are never redirects themselves. */
export interface Redirect {
  /** The id that no longer stands for a record. */
  readonly id: string;
  readonly kind: SubjectKind | 'source' | 'unit' | 'codelist' | 'indicator' | 'observation' | 'relation' | 'correction';
  readonly reason: 'moved' | 'split';
  readonly targets: readonly string[];
}

/** The whole dataset: the contract that outside programs read. Every collection is sorted by id. */
export interface Dataset<V extends Vocabulary = Vocabulary> {
  /** Semantic version of the data. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly issued: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly sources: readonly Source<V>[];
  readonly areas: readonly Area<V>[];
  readonly organizations: readonly Organization<V>[];
  readonly people: readonly Person<V>[];
  readonly programmes: readonly Programme<V>[];
  readonly products: readonly Product<V>[];
  readonly units: readonly Unit<V>[];
  readonly codelists: readonly Codelist<V>[];
  readonly indicators: readonly Indicator<V>[];
  readonly observations: readonly Observation<V>[];
  readonly relations: readonly Relation<V>[];
  readonly events: readonly Event<V>[];
  readonly corrections: readonly Correction<V>[];
  readonly redirects: readonly Redirect[];
}

/** The name of a collection in the dataset. */
export type CollectionName = Exclude<keyof Dataset, 'version' | 'issued' | 'license'>;
