import type { Dataset, Vocabulary } from '@walbio/data';
import type { RecordKind } from '../query/recordKinds.ts';

/** What the cells of a field are: texts (ids, codes and names among them), periods in EDTF, or quantities. */
export type FieldType = 'text' | 'period' | 'quantity';

/** Marks a field whose texts are ids or codes of a vocabulary, so that types know them. */
export interface Of<N extends keyof Vocabulary> {
  readonly vocabulary: N;
}

declare const words: unique symbol;

/** One field of the records of a collection: what a query can name. */
export interface Field<
  W = unknown,
  T extends FieldType = FieldType,
  K extends RecordKind = RecordKind,
  L extends boolean = boolean,
> {
  /** The texts that it can hold, for types alone. */
  readonly [words]?: W;
  readonly type: T;
  /** Whether a record holds several. */
  readonly list: L;
  /** The kinds of record that its texts are ids of. With more than one, texts are read as `<kind>/<id>`. */
  readonly kinds: readonly K[];
  /** The texts that it may be asked for; left out where any text may be. */
  readonly known?: (dataset: Dataset) => Iterable<string>;
  /** Whether each record has one of its own, as ids are. */
  readonly unique?: true;
  /** The cell of a record: a text or period, several for a list, the value of an observation for a quantity. */
  readonly read: (record: never) => unknown;
  /** The same without kinds, for a field whose texts are read as `<kind>/<id>`. */
  readonly readIds?: (record: never) => unknown;
}

/** The type of a field. */
export type TypeOf<F> = F extends Field ? F['type'] : never;

/** Whether a record holds several of a field. */
export type IsList<F> = F extends Field ? F['list'] : never;

/** The kinds of record that a field refers to. */
export type KindsOf<F> = F extends Field ? F['kinds'][number] : never;

/** The texts that a field can hold, with the ids and codes of a vocabulary. */
export type TextsOf<F, V extends Vocabulary> = F extends Field
  ? NonNullable<F[typeof words]> extends Of<infer N>
    ? V[N]
    : NonNullable<F[typeof words]>
  : never;

type ReadText<R> = (record: R) => string | undefined;
type ReadTexts<R> = (record: R) => readonly string[];

/** A field of free text, such as a name. */
export function text<R>(read: ReadText<R>): Field<string, 'text', never, false> {
  return { type: 'text', list: false, kinds: [], read };
}

/** A field of several free texts. */
export function texts<R>(read: ReadTexts<R>): Field<string, 'text', never, true> {
  return { type: 'text', list: true, kinds: [], read };
}

/** The id of the record itself. */
export function ownId<K extends RecordKind>(kind: K): Field<Of<K>, 'text', K, false> {
  return { type: 'text', list: false, kinds: [kind], unique: true, read: ({ id }: { readonly id: string }) => id };
}

/** A field of fixed words. */
export function word<W extends string, R>(known: readonly W[], read: (record: R) => W): Field<W, 'text', never, false> {
  return { type: 'text', list: false, kinds: [], known: () => known, read };
}

/** A field of codes of a code list. */
export function code<N extends keyof Vocabulary, R>(
  _vocabulary: N,
  codelist: string,
  read: ReadText<R>,
): Field<Of<N>, 'text', never, false> {
  return { type: 'text', list: false, kinds: [], known: listCodes(codelist), read };
}

/** A field of several codes of a code list. */
export function codes<N extends keyof Vocabulary, R>(
  _vocabulary: N,
  codelist: string,
  read: ReadTexts<R>,
): Field<Of<N>, 'text', never, true> {
  return { type: 'text', list: true, kinds: [], known: listCodes(codelist), read };
}

/** A field that names a record of one kind. */
export function reference<K extends RecordKind, R>(kind: K, read: ReadText<R>): Field<Of<K>, 'text', K, false> {
  return { type: 'text', list: false, kinds: [kind], read };
}

/** A field that names several records of one kind. */
export function references<K extends RecordKind, R>(kind: K, read: ReadTexts<R>): Field<Of<K>, 'text', K, true> {
  return { type: 'text', list: true, kinds: [kind], read };
}

interface End {
  readonly kind: string;
  readonly id: string;
}

/** A field that names a record of one of several kinds. */
export function anyReference<K extends RecordKind, R>(
  kinds: readonly K[],
  read: (record: R) => End | undefined,
): Field<Of<K>, 'text', K, false> {
  return {
    type: 'text',
    list: false,
    kinds,
    read: (record: R) => {
      const end = read(record);
      return end && keyOf(end);
    },
    readIds: (record: R) => read(record)?.id,
  };
}

/** A field that names several records of several kinds. */
export function anyReferences<K extends RecordKind, R>(
  kinds: readonly K[],
  read: (record: R) => readonly End[],
): Field<Of<K>, 'text', K, true> {
  return {
    type: 'text',
    list: true,
    kinds,
    read: (record: R) => read(record).map(keyOf),
    readIds: (record: R) => read(record).map(({ id }) => id),
  };
}

/** A field of periods in EDTF. */
export function period<R>(read: ReadText<R>): Field<string, 'period', never, false> {
  return { type: 'period', list: false, kinds: [], read };
}

/** The field that holds the quantity of an observation. */
export function quantity<R>(read: (record: R) => unknown): Field<number, 'quantity', never, false> {
  return { type: 'quantity', list: false, kinds: [], read };
}

/** Whether texts of a field are written `<kind>/<id>` in its column, because ids of several kinds stand in it. */
export function isMixed({ kinds }: Field): boolean {
  return kinds.length > 1;
}

function keyOf({ kind, id }: End): string {
  return `${kind}/${id}`;
}

function listCodes(codelist: string): (dataset: Dataset) => Iterable<string> {
  return ({ codelists }) => codelists.find(({ id }) => id === codelist)?.codes.map(({ code }) => code) ?? [];
}
