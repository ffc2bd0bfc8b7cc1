/**
 * The same words with other capitals, quotes or dashes, as a text has them.
 *
 * @returns the words as the text has them, or `undefined` where it has nothing alike
 */
export function findAlike(text: string, words: string): string | undefined {
  const at = plain(text).indexOf(plain(words));
  return at < 0 ? undefined : text.slice(at, at + words.length);
}

/** Keeps the length, so that positions in the plain text are positions in the text. */
function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
