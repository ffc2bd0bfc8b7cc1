import type { ReadRecords } from '../build/read-records.ts';
import { parseRecords } from '../build/read-records.ts';

/** The collections whose records are many; the others are vocabulary, and stay as they are. */
const grown = ['areas', 'organizations', 'people', 'programmes', 'products', 'events', 'corrections'];

/**
 * Records many times over: each copy has ids and names of its own, refers to records of the same copy, and cites the same
 * words.
 *
 * @param times how many times as many there are in the end
 */
export function enlargeRecords({ records }: ReadRecords, times: number): ReadRecords {
  const ids = new Set(records.filter(({ collection }) => grown.includes(collection)).map(({ id }) => id));
  const texts = Object.fromEntries(records.map(({ file, text }) => [file, text]));
  for (let copy = 1; copy < times; copy++) {
    for (const { collection, id, text } of records) {
      if (!grown.includes(collection)) continue;
      texts[`records/${collection}/${id}-copy-${copy}.yml`] = copyText(text, copy, ids);
    }
  }
  return parseRecords(texts);
}

/**
 * Names differ by more than a letter, so that no copy looks like a misspelling of another. A register gives an identifier
 * once, so copies have none.
 */
function copyText(text: string, copy: number, ids: ReadonlySet<string>): string {
  const mark = (copy * 7919).toString(2).padStart(20, '0');
  const rename = (word: string): string => (ids.has(word) ? `${word}-copy-${copy}` : word);
  return text
    .split('\n')
    .map((line) =>
      /exact:|prefix:|suffix:|printed:|^kind:/.test(line) ? line : line.replace(/[a-z0-9]+(?:-[a-z0-9]+)*/g, rename),
    )
    .join('\n')
    .replace(/^identifiers:\n(?: .*\n)*/m, '')
    .replace(/^name: (?!\{)("?)(.*?)("?)$/m, `name: $1$2 ${mark}$3`);
}
