/** The languages of texts, in the order of their columns. */
export const languages = ['en', 'fr', 'nl', 'de'] as const;

/** The columns of texts, one for each language. */
export function textColumns(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => languages.map((language) => `${name}_${language}`));
}

/** Reads the text whose columns begin with a name. */
export function readText(row: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.fromEntries(languages.map((language) => [language, row[`${name}_${language}`]]));
}

/** Reads a text from its columns, in their order. */
export function toText(texts: readonly unknown[]): unknown {
  return Object.fromEntries(languages.map((language, index) => [language, texts[index]]));
}
