import type { Reference } from './reference.ts';
import type { Citation } from './source.ts';
import type { Edtf, Text } from './text.ts';
import type { Value } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

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
