import type { Code, Dataset } from '@walbio/data';
import { findRecord } from '../query/findRecord.ts';
import type { CodeDescription } from './description.ts';
import { localizeText } from './formatText.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/** A code of a list, or `undefined` when the dataset has no such list or code. */
export function findCode(dataset: Dataset, codelist: string, code: string): Code | undefined {
  return findRecord(dataset, 'codelist', codelist)?.codes.find((candidate) => candidate.code === code);
}

/** A code with its label; the code itself where the dataset has no label for it. */
export function describeCode(
  dataset: Dataset,
  codelist: string,
  code: string,
  locale: ResolvedLocale,
): CodeDescription {
  const label = findCode(dataset, codelist, code)?.label ?? { en: code };
  return { code, ...localizeText(label, locale.language) };
}
