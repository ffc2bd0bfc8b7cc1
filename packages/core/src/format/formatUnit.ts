import type { BoundedQuantity, PluralForms, Quantity } from '@walbio/data';
import { isExact } from '@walbio/data/notation';
import { pluralRules } from './intl.ts';
import type { QuantityUnit } from './quantityUnit.ts';
import type { ResolvedLocale } from './resolveLocale.ts';

/**
 * What stands behind a number: `companies`, `m²`, `times`. Nothing does behind a rank, money or a percentage, which have
 * it in the number.
 */
export function formatUnit(
  unit: QuantityUnit | undefined,
  quantity: Quantity,
  locale: ResolvedLocale,
): string | undefined {
  if (!unit || unit.currency || unit.kind === 'rank' || unit.symbol === '%') return undefined;
  const { tag, language, words } = locale;
  if (unit.kind === 'ratio') return choosePlural(words.times, tag, quantity);
  return unit.symbol ?? (unit.label && choosePlural(unit.label[language] ?? unit.label.en, tag, quantity));
}

function choosePlural(forms: PluralForms, tag: string, quantity: Quantity): string {
  const number = isExact(quantity) ? quantity.number : lastNumber(quantity);
  return pluralRules(tag).select(number) === 'one' ? forms.one : forms.other;
}

function lastNumber({ max, maxExclusive, min, minExclusive }: BoundedQuantity): number {
  return max ?? maxExclusive ?? min ?? minExclusive ?? 0;
}
