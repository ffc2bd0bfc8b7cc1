import type { CorrectionTarget, Dataset } from '@walbio/data';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { listCorrections } from '../query/listCorrections.ts';

/** What is known to be wrong with a record or statement, in a word for each kind; a misspelt name is no fault of a fact. */
export function listFaults(dataset: Dataset, target: CorrectionTarget, { words }: ResolvedLocale): readonly string[] {
  const kinds = listCorrections(dataset, target).map(({ kind }) => kind);
  return [...new Set(kinds.filter((kind) => kind !== 'spelling').map((kind) => words.correctionKind[kind]))];
}
