import type { Language, Text } from '../../../src/types.ts';
import { optional, required } from './column.ts';
import type { ReadableColumn } from './column.ts';

const languages = {
  en: 'English',
  fr: 'French',
  nl: 'Dutch',
  de: 'German',
} as const satisfies Record<Language, string>;

/** Four columns, `<name>_en` to `<name>_de`, for a text that is always there. The translations may be missing. */
export function requiredText<Row>(name: string, description: string, read: (row: Row) => Text): ReadableColumn<Row>[] {
  const [, ...translations] = optionalText(name, description, read);
  return [required(`${name}_en`, 'string', `${description} In English.`, (row) => read(row).en), ...translations];
}

/** Four columns, `<name>_en` to `<name>_de`, for a text that may be missing. */
export function optionalText<Row>(
  name: string,
  description: string,
  read: (row: Row) => Text | undefined,
): ReadableColumn<Row>[] {
  return Object.entries(languages).map(([code, language]) =>
    optional(`${name}_${code}`, 'string', `${description} In ${language}.`, (row) => read(row)?.[code as Language]),
  );
}
