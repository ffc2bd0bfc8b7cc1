/** The words that do not stand in a text. White space and capitals do not count. */
export function listMissing(
  text: string | readonly { readonly text: string }[],
  words: readonly string[],
): readonly string[] {
  const found = fold(typeof text === 'string' ? text : text.map((piece) => piece.text).join(' '));
  return words.filter((word) => !found.includes(fold(word)));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/g, '')
    .toLowerCase();
}
