import type { Dataset } from '@walbio/data';
import type { FlatTables } from '../data/listFlatRows.ts';
import type { AnsweredItem, Answers } from './answers.ts';
import type { Questions } from './questions.ts';

/** What a peer may open: the dataset as it is published, or the same as two flat tables. */
export interface Input {
  readonly dataset: Dataset;
  readonly tables: FlatTables;
}

/** One item as a peer does it. */
export interface Work<A> {
  /** Does it, for the n-th of its questions; this alone is timed. */
  readonly run: (at: number) => unknown;
  /** Reads what `run` gave. */
  readonly answer: (result: never) => A;
}

/** An item that a peer does, or why it does not. */
export type WorkOrReason<A> = Work<A> | string;

/** A peer with its data open. */
export interface Opened {
  readonly works: { readonly [N in AnsweredItem]: WorkOrReason<Answers[N]> };
  readonly close?: () => unknown;
}

/** A peer: opens the data and makes what indexes it has for the questions. */
export interface Peer {
  /** Which of the two forms it opens. */
  readonly takes: keyof Input;
  readonly open: (input: Input, questions: Questions) => Opened | Promise<Opened>;
  /** Opens the data and answers one small question: the first twenty observations of an organization. */
  readonly openLazily?: (input: Input, questions: Questions) => unknown;
}

/** Says how an item is done, with types that fit together. */
export function work<R, A>(run: (at: number) => R, answer: (result: Awaited<R>) => A): Work<A> {
  return { run, answer };
}

/** The n-th of some questions, from the first again after the last. */
export function pick<T>(questions: readonly T[], at: number): T {
  return questions[at % questions.length] as T;
}

/** The ids that the n-th run looks up. */
export function pickIds({ ids }: Questions, at: number, count: number): readonly string[] {
  const start = (at * count) % ids.length;
  return ids.slice(start, start + count);
}
