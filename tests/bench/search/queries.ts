import { choose, createRandom } from './random.ts';

/** A query, and the place of the name that it was made from. */
export interface Query {
  readonly text: string;
  readonly wanted: number;
}

/** What is typed: the beginning of a name, a name with a mistyped first word, its words in another order. */
export type QueryKind = 'prefix' | 'typo' | 'order';

/** Queries of each kind, in small letters and without marks, as people type. */
export function createQueries(
  names: readonly string[],
  count = 100,
  seed = 7,
): Readonly<Record<QueryKind, readonly Query[]>> {
  const random = createRandom(seed);
  const create = (type: (name: string) => string): readonly Query[] =>
    Array.from({ length: count }, () => {
      const wanted = Math.floor(random() * names.length);
      return { text: type(foldText(names[wanted] as string)).trim(), wanted };
    });
  return {
    prefix: create((name) => name.slice(0, Math.ceil(name.length * 0.7))),
    typo: create((name) => name.replace(/^\S+/, (word) => mistype(word, random))),
    order: create((name) => name.split(' ').reverse().join(' ')),
  };
}

/** A text in small letters and without marks. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ø', 'o');
}

/** A word with one letter left out, added, changed, or swapped with another one next to it. */
function mistype(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const [before, letter, behind] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const other = (): string => choose(random, 'abcdefghijklmnopqrstuvwxyz'.replace(letter, ''));
  const edits = [
    () => before + behind,
    () => before + other() + letter + behind,
    () => before + other() + behind,
    () => swap(word, random),
  ];
  return choose(random, edits)();
}

function swap(word: string, random: () => number): string {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at).filter((at) => word[at] !== word[at + 1]);
  const at = choose(random, places);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}
