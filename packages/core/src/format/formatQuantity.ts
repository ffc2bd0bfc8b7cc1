import type { Quantity, Unit } from '@walbio/data';
import { describeQuantity } from './describeQuantity.ts';
import type { LocaleOptions } from './description.ts';
import { resolveLocale } from './resolveLocale.ts';

/** What {@link formatQuantity} takes. */
export interface QuantityOptions extends LocaleOptions {
  /** What the number counts or measures. Left out, the digits stand alone. */
  readonly unit?: Unit;
}

/**
 * Writes a quantity with its qualifier and unit, exactly as far as its source went: `more than 350 companies`, `5–10%`,
 * `€4.1 billion`, `about 15`, `1/3`.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatQuantity({ minExclusive: 350 }, { locale: 'fr' }) // 'plus de 350'
 */
export function formatQuantity(quantity: Quantity, { locale, unit }: QuantityOptions = {}): string {
  return describeQuantity(quantity, resolveLocale(locale), unit).text;
}
