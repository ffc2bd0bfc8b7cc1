import type { LocalizedName } from '@walbio/core';
import type { Dataset, Language } from '@walbio/data';
import { describeTotal } from '../facts/describe-total.ts';
import type { TotalDescription } from '../facts/describe-total.ts';
import { listTotals } from '../facts/list-totals.ts';
import { fillIn } from '../words/fill-in.ts';
import type { Words } from '../words/words.ts';
import type { TextEntry } from './texts.ts';

/** The texts of the printed totals and of what their rows add up to. */
export function listTotalTexts(dataset: Dataset, words: Words, language: Language): readonly TextEntry[] {
  return listTotals(dataset)
    .map((checked) => describeTotal(dataset, checked, { locale: language }))
    .flatMap((total) => listTexts(total, words, language));
}

function listTexts(total: TotalDescription, words: Words, language: Language): readonly TextEntry[] {
  const { label, definition, period, basis, rows, computed, printed, difference, withoutRows, corrections } = total;
  const entries: readonly TextEntry[] = [
    ['label', label],
    ...(definition ? [['definition', definition] as const] : []),
    ['period', period],
    ['basis', { text: basis ?? '', language }],
    ...rows.flatMap(({ name, value }, index): readonly TextEntry[] => [
      [`row.${index}.name`, name],
      [`row.${index}.value`, { text: value, language }],
    ]),
    ['computed', { text: computed, language }],
    ['printed', { text: printed, language }],
    ['difference', { text: difference ?? '', language }],
    ...withoutRows.map((names, index) => [`without.${index}`, sayWithout(names, words, language)] as const),
    ...corrections.map(({ id, reason }) => [`correction.${id}`, reason] as const),
  ];
  return entries.map(([key, text]) => [`total.${total.indicator}.${key}`, text]);
}

function sayWithout(names: readonly LocalizedName[], words: Words, language: Language): LocalizedName {
  const list = new Intl.ListFormat(language).format(names.map(({ text }) => text));
  return { text: fillIn(words['totals.without'], { names: list }), language };
}
