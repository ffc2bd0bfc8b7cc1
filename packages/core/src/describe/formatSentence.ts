import type { Dataset, Observation } from '@walbio/data';
import type { LocalizedText } from '../format/description.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { bracketRemarks } from './bracketRemarks.ts';
import { describeStatement } from './describeStatement.ts';
import type { StatementDescription } from './describeStatement.ts';
import { listFaults } from './listFaults.ts';
import { tellInOneLanguage } from './tellInOneLanguage.ts';
import type { Telling } from './tellInOneLanguage.ts';

/**
 * An observation as one sentence: what is measured, of whom, the value in words, and in brackets its status, what it is
 * compared with, its period, and whether it is known to be wrong. Where a part has no translation, all of it is in English.
 */
export function formatSentence(dataset: Dataset, observation: Observation, asked: ResolvedLocale): LocalizedText {
  const { text, language } = tellInOneLanguage(asked, (locale) => tellObservation(dataset, observation, locale));
  return { text: `${text}.`, language };
}

/** An observation as a sentence without its full stop. */
export function tellObservation(dataset: Dataset, observation: Observation, locale: ResolvedLocale): Telling {
  const statement = describeStatement(dataset, observation, locale);
  const { label, value, period, subject, counterpart, status } = statement;
  const { colon, period: periodWords } = locale.words;
  const remarks = [
    status.text,
    counterpart && `${counterpart.roleText}${colon}${counterpart.name.text}`,
    period.basis === 'issued' ? `${periodWords.sourceDate}${colon}${period.text}` : period.text,
    ...listFaults(dataset, { kind: 'observation', id: observation.id }, locale),
  ];
  return {
    text: `${formatTopic(statement)}${colon}${value.spoken}${bracketRemarks(remarks)}`,
    parts: [label, value, period, subject.name, counterpart?.name],
  };
}

/** What is measured and of whom. The title of an event says what happened: it comes first, and a dash ends it. */
function formatTopic({ label, subject }: StatementDescription): string {
  if (subject.kind === 'event') return `${subject.name.text} – ${label.text}`;
  return `${label.text}${label.text.includes(',') ? ' –' : ','} ${subject.name.text}`;
}
