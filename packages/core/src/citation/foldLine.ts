/**
 * A text on one line: white space and control characters become one space, halves of surrogate pairs the replacement
 * character, so that no text can begin a line of its own in a format that is read line by line. Spaces that do not break stay.
 *
 * @example foldLine(' two\n lines ') // 'two lines'
 */
export function foldLine(text: string): string {
  return text
    .replace(/(?:[^\S\u00a0\u202f]|\p{Cc})+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}
