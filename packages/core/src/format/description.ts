/**
 * The view models: what a fact is in words, ready to be shown. They hold plain text and never markup, so that a widget, a
 * server and a command line can all use them.
 *
 * Text says which language it is in. A part whose translation is missing is wholly in English, numbers included, and its
 * `language` differs from the one of the description: mark it up with `lang`.
 */
import type {
  Correction,
  Edtf,
  Language,
  Observation,
  ObservationStatus,
  Reference,
  SubjectKind,
  Vocabulary,
} from '@walbio/data';

/** Text in one language. */
export interface LocalizedText {
  readonly text: string;
  readonly language: Language;
}

/** A name. Names of organizations, people, programmes and products are not translated and have no `language`. */
export interface LocalizedName {
  readonly text: string;
  readonly language?: Language;
}

/** A code, with its label in words. */
export interface CodeDescription extends LocalizedText {
  readonly code: string;
}

/** A record that is spoken of, with its name. */
export interface ReferenceDescription<K extends SubjectKind = SubjectKind> {
  readonly kind: K;
  readonly id: string;
  readonly name: LocalizedName;
}

/** A value in words. `qualifier`, `number` and `unit` are its parts for a tile; `text` is the whole. */
export interface ValueDescription extends LocalizedText {
  /** `quantity`, `code` and `date` tell what `number` holds: a number, a label or a date. */
  readonly type: 'quantity' | 'code' | 'date';
  /** What stands before the number: `more than`, `almost`, `about`, `after`. It must always be shown. */
  readonly qualifier?: string;
  /** The number with its currency, percent sign or ordinal: `350`, `€4.1 billion`, `5–10%`, `1st`, `1/3`. */
  readonly number: string;
  /** What stands behind the number, where that is not part of it: `companies`, `m²`, `times`. */
  readonly unit?: string;
  /** `more than 350 companies`, `5–10%`. */
  readonly text: string;
  /** The same to be read aloud or in a sentence: a range is `from 5% to 10%`, money in German `4,1 Milliarden Euro`. */
  readonly spoken: string;
}

/** A period or date in words. */
export interface PeriodDescription extends LocalizedText {
  /** `2005–2014`, `late 2014`, `about 2021`. */
  readonly text: string;
  readonly edtf: Edtf;
  /**
   * The value of the `datetime` attribute of an HTML `time` element: a year, a month or a day. Left out for what HTML cannot
   * say: decades, parts of a year, intervals, and dates that are approximate or uncertain.
   */
  readonly datetime?: string;
}

/** The period of an observation. */
export interface ReferencePeriodDescription extends PeriodDescription {
  /** `stated`: the source gives the period; `issued`: it gives none, so the time of its issue stands in. */
  readonly basis: Observation['periodBasis'];
  /** Says that the date is the source’s own: `date of the source`. There for the basis `issued`; it must be shown. */
  readonly basisText?: string;
}

/** How sure the source is, in words. The text must be shown; it is empty for the code `normal`. */
export interface StatusDescription {
  readonly code: ObservationStatus;
  readonly text: string;
}

/** A passage that a statement rests on, ready to be shown and linked. */
export interface CitationDescription<V extends Vocabulary = Vocabulary> {
  readonly sourceId: V['source'];
  readonly title: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** When the source was issued, in words. */
  readonly issued: string;
  readonly issuedEdtf: Edtf;
  /** Language of `title` and `exact`, as a BCP 47 tag: the source's own. */
  readonly language: string;
  /** The cited words. */
  readonly exact: string;
  /** Address of the source; only `http:` and `https:` are let through. */
  readonly url?: string;
  /** `url` with a text fragment that scrolls to the cited words. */
  readonly passageUrl?: string;
  /** The whole citation as one line of plain text. */
  readonly text: string;
  /** The same without the cited words, for what names a document once and its passages below. */
  readonly documentText: string;
}

/** A known error of a source, in words. */
export interface CorrectionDescription<V extends Vocabulary = Vocabulary> {
  readonly id: V['correction'];
  readonly kind: Correction['kind'];
  /** The kind in words. */
  readonly kindText: string;
  /** What the source printed. */
  readonly printed: string;
  /** What holds instead; left out where it is not known. */
  readonly holds?: LocalizedText;
  readonly reason: LocalizedText;
  readonly citations: readonly CitationDescription<V>[];
}

/** The place that a value is a share of, is ranked in, or is compared with. */
export interface CounterpartDescription extends ReferenceDescription<'area'> {
  /** What it is to the value, in words: `share of`, `ranked among`, `compared with`. */
  readonly roleText: string;
}

/** One observation in words. */
export interface ObservationDescription<V extends Vocabulary = Vocabulary> {
  readonly id: V['observation'];
  readonly indicatorId: V['indicator'];
  /** The language that was asked for, or English where it is not one of ours. */
  readonly language: Language;
  /** What is measured. */
  readonly label: LocalizedText;
  readonly definition?: LocalizedText;
  readonly value: ValueDescription;
  readonly period: ReferencePeriodDescription;
  readonly subject: ReferenceDescription;
  readonly counterpart?: CounterpartDescription;
  readonly status: StatusDescription;
  readonly note?: LocalizedText;
  readonly corrections: readonly CorrectionDescription<V>[];
  /** All of it as one sentence, value, qualifier, unit, subject, place, period and status included. */
  readonly sentence: LocalizedText;
  readonly citations: readonly CitationDescription<V>[];
}

/** A subject's part in an event, in words. */
export interface ParticipantDescription extends ReferenceDescription {
  readonly role: CodeDescription;
}

/** One event in words. */
export interface EventDescription<V extends Vocabulary = Vocabulary> {
  readonly id: V['event'];
  readonly language: Language;
  readonly kind: CodeDescription;
  /** Left out where the source gives no date. */
  readonly date?: PeriodDescription;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly area?: ReferenceDescription<'area'>;
  readonly participants: readonly ParticipantDescription[];
  /** The figures of the event, such as the amount of a round. */
  readonly observations: readonly ObservationDescription<V>[];
  readonly corrections: readonly CorrectionDescription<V>[];
  readonly citations: readonly CitationDescription<V>[];
}

/** A lasting link, read from the subject that is described. */
export interface RelationDescription<V extends Vocabulary = Vocabulary> {
  readonly id: V['relation'];
  /** `from`: the described subject is the relation's subject; `to`: it is the relation's object. */
  readonly direction: 'from' | 'to';
  /** The kind, its label read in that direction: `spin-off of`, or `has spin-off`. */
  readonly kind: CodeDescription;
  /** The other end; left out where the source leaves it open. */
  readonly other?: ReferenceDescription;
  /** What the relation's subject is in it, such as the title of a post. */
  readonly title?: LocalizedText;
  readonly period?: PeriodDescription;
  readonly note?: LocalizedText;
  readonly corrections: readonly CorrectionDescription<V>[];
  readonly citations: readonly CitationDescription<V>[];
}

/** Another name of a subject. */
export interface AlternateNameDescription<V extends Vocabulary = Vocabulary> {
  readonly text: string;
  readonly kind: 'former' | 'short' | 'variant';
  /** The kind in words. */
  readonly kindText: string;
  readonly citations: readonly CitationDescription<V>[];
}

/** An identifier that a public register gave to a subject. */
export interface IdentifierDescription<V extends Vocabulary = Vocabulary> {
  /** As the register writes it, such as `NCT03970746`. */
  readonly text: string;
  /** The register, a code of the list `identifier-scheme`, with its label. */
  readonly scheme: CodeDescription;
  readonly citations: readonly CitationDescription<V>[];
}

/** All that is known about one subject, in words. */
export interface SubjectDescription<V extends Vocabulary = Vocabulary, K extends SubjectKind = SubjectKind> {
  readonly kind: K;
  readonly id: Extract<Reference<V>, { kind: K }>['id'];
  readonly language: Language;
  readonly name: LocalizedName;
  /** What it is: company, university, region; people have none. */
  readonly kindLabel?: CodeDescription;
  readonly alternateNames: readonly AlternateNameDescription<V>[];
  readonly identifiers: readonly IdentifierDescription<V>[];
  readonly description?: LocalizedText;
  /** Where it is based, from its relations (an area, or a science park); for an area the one it is a part of. */
  readonly places: readonly ReferenceDescription[];
  /** The event of its founding; it stands in `events` too. */
  readonly founding?: EventDescription<V>;
  /** The latest observation of each indicator. */
  readonly observations: readonly ObservationDescription<V>[];
  readonly relations: readonly RelationDescription<V>[];
  /** In order of time, undated ones last. */
  readonly events: readonly EventDescription<V>[];
  readonly corrections: readonly CorrectionDescription<V>[];
  /** Where sources name it and say what it is. */
  readonly citations: readonly CitationDescription<V>[];
}

/** What every function that writes text takes. */
export interface LocaleOptions {
  /** A BCP 47 tag, such as `fr-BE`. What is not English, French, Dutch or German is told in English. */
  readonly locale?: string;
}
