import type { Dataset, Observation } from '@walbio/data';
import { describePeriod } from '../format/describePeriod.ts';
import { describeValue } from '../format/describeValue.ts';
import type {
  CounterpartDescription,
  ObservationDescription,
  ReferencePeriodDescription,
} from '../format/description.ts';
import { localizeText } from '../format/formatText.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import { findRecord } from '../query/findRecord.ts';
import { findUnit } from '../query/findUnit.ts';
import { describeReference } from './describeReference.ts';

/** What an observation says, without what others say of it. */
export type StatementDescription = Pick<
  ObservationDescription,
  'label' | 'definition' | 'value' | 'period' | 'subject' | 'counterpart' | 'status' | 'note'
>;

/** What an observation says, part by part. */
export function describeStatement(
  dataset: Dataset,
  observation: Observation,
  locale: ResolvedLocale,
): StatementDescription {
  const { language, words } = locale;
  const { status } = observation;
  const indicator = findRecord(dataset, 'indicator', observation.indicator);
  const counterpart = describeCounterpart(dataset, observation, locale);
  return {
    label: localizeText(indicator?.label ?? { en: observation.indicator }, language),
    ...(indicator?.definition && { definition: localizeText(indicator.definition, language) }),
    value: describeValue(dataset, observation, locale),
    period: describeReferencePeriod(observation, locale),
    subject: describeReference(dataset, observation.subject, locale),
    ...(counterpart && { counterpart }),
    status: { code: status, text: status === 'normal' ? '' : words.status[status] },
    ...(observation.note && { note: localizeText(observation.note, language) }),
  };
}

function describeReferencePeriod(
  { referencePeriod, periodLabel, periodBasis }: Observation,
  locale: ResolvedLocale,
): ReferencePeriodDescription {
  return {
    ...describePeriod(referencePeriod, locale, periodLabel),
    basis: periodBasis,
    ...(periodBasis === 'issued' && { basisText: locale.words.period.sourceDate }),
  };
}

function describeCounterpart(
  dataset: Dataset,
  { counterpart, indicator }: Observation,
  locale: ResolvedLocale,
): CounterpartDescription | undefined {
  if (counterpart === undefined) return undefined;
  const kind = findUnit(dataset, indicator)?.kind;
  const roleText = locale.words.counterpart[kind === 'share' || kind === 'rank' ? kind : 'other'];
  return { ...describeReference(dataset, { kind: 'area', id: counterpart }, locale), roleText };
}
