import { foldLine } from './foldLine.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // Not `\{`: BibTeX and Biber count braces before they know of backslashes.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '`': String.raw`\textasciigrave{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
};

/**
 * A text for a field of BibTeX: every sign that TeX gives a meaning becomes the command for it, braces always stay balanced, and
 * pairs that TeX joins to a ligature (`--`) are kept apart. Letters beyond ASCII stay as they are, in UTF-8.
 *
 * @example escapeBibtex('R&D: 100 % {sure}') // String.raw`R\&D: 100 \% \textbraceleft{}sure\textbraceright{}`
 */
export function escapeBibtex(text: string): string {
  return foldLine(text)
    .replace(/[\\{}~^`<>|&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-',])(?=\1)/g, '$1{}');
}

/** An address, for a field that is taken as it stands: what is not allowed in addresses is percent-encoded. */
export function escapeBibtexUrl(url: string): string {
  return foldLine(url).replace(/[\s"<>\\^`{|}]/g, encodeURIComponent);
}

/**
 * A key for an entry: letters, digits, `.`, `:` and `-` stay; every other sign becomes its code between underscores, so that two
 * ids never share a key.
 *
 * @example escapeBibtexKey('table-2016') // 'table-2016'
 */
export function escapeBibtexKey(id: string): string {
  return id.replace(/[^a-zA-Z0-9.:-]/gu, (sign) => `_${(sign.codePointAt(0) as number).toString(16)}_`) || '_';
}
