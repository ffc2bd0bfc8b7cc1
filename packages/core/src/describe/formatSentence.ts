import type { Correction, Dataset, Observation } from '@walbio/data';
import type { LocalizedText } from '../format/description.ts';
import { english } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { listCorrections } from '../query/listCorrections.ts';
import { describeStatement } from './describeStatement.ts';
import type { StatementDescription } from './describeStatement.ts';

/**
 * An observation as one sentence: what is measured, of whom, the value in words, and in brackets its status, what it is
 * compared with, its period, and whether it is known to be wrong. Where a part has no translation, all of it is in English.
 */
export function formatSentence(dataset: Dataset, observation: Observation, asked: ResolvedLocale): LocalizedText {
  const statement = describeStatement(dataset, observation, asked);
  const isWhole = listLanguages(statement).every((language) => language === asked.language);
  const locale = isWhole ? asked : english;
  const told = isWhole ? statement : describeStatement(dataset, observation, english);
  const corrections = listCorrections(dataset, { kind: 'observation', id: observation.id });
  return { text: joinSentence(told, corrections, locale), language: locale.language };
}

function listLanguages({ label, value, period, subject, counterpart }: StatementDescription): readonly string[] {
  const parts = [label, value, period, subject.name, counterpart?.name];
  return parts.map((part) => part?.language).filter((language) => language !== undefined);
}

function joinSentence(
  { label, subject, value, status, counterpart, period }: StatementDescription,
  corrections: readonly Correction[],
  { words }: ResolvedLocale,
): string {
  const { colon } = words;
  const isOfSource = period.basis === 'issued';
  const remarks = [
    status.text,
    counterpart && `${counterpart.roleText}${colon}${counterpart.name.text}`,
    isOfSource ? `${words.period.sourceDate}${colon}${period.text}` : period.text,
    ...new Set(corrections.filter(({ kind }) => kind !== 'spelling').map(({ kind }) => words.correctionKind[kind])),
  ].filter((remark) => remark);
  return `${label.text}, ${subject.name.text}${colon}${value.spoken} (${remarks.join(', ')}).`;
}
