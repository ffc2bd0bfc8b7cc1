import type { Dataset, Language } from '@walbio/data';
import { describeSpecimen } from '../facts/describe-specimen.ts';
import type { TextEntry } from './texts.ts';

/** The texts of the fact that the page takes apart. */
export function listSpecimenTexts(dataset: Dataset, language: Language): readonly TextEntry[] {
  const { label, value, subject, period } = describeSpecimen(dataset, { locale: language });
  const say = (text: string | undefined): TextEntry[1] => ({ text: text ?? '', language: value.language });
  return [
    ['specimen.label', label],
    ['specimen.qualifier', say(value.qualifier)],
    ['specimen.number', say(value.number)],
    ['specimen.unit', say(value.unit)],
    ['specimen.subject', subject.name],
    ['specimen.period', period],
    ['specimen.basis', { text: period.basisText ?? '', language }],
  ];
}
