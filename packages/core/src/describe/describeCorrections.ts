import type { Correction, CorrectionTarget, Dataset, Vocabulary } from '@walbio/data';
import type { CorrectionDescription } from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { listCorrections } from '../query/listCorrections.ts';
import { describeCitations } from './describeCitations.ts';

/** The corrections of a record or statement, in words. */
export function describeCorrections<V extends Vocabulary>(
  dataset: Dataset<V>,
  target: CorrectionTarget<V>,
  locale: ResolvedLocale,
): readonly CorrectionDescription<V>[] {
  return listCorrections<V>(dataset, target).map((correction) => describeCorrection(dataset, correction, locale));
}

function describeCorrection<V extends Vocabulary>(
  dataset: Dataset<V>,
  { id, kind, printed, holds, reason, citations }: Correction<V>,
  locale: ResolvedLocale,
): CorrectionDescription<V> {
  return {
    id,
    kind,
    kindText: locale.words.correctionKind[kind],
    printed,
    ...(holds && { holds: localizeText(holds, locale.language) }),
    reason: localizeText(reason, locale.language),
    citations: describeCitations(dataset, citations, locale),
  };
}
