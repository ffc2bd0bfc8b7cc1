import type { Quantity } from '@walbio/data';
import { describeQuantity } from './describeQuantity.ts';
import type { LocaleOptions } from './description.ts';
import type { QuantityUnit } from './quantityUnit.ts';
import { resolveLocale } from './resolveLocale.ts';
import { roundQuantity } from './roundQuantity.ts';

/** What {@link formatQuantity} takes. */
export interface QuantityOptions extends LocaleOptions {
  /** What the number counts or measures. Left out, the digits stand alone. */
  readonly unit?: QuantityUnit;
  /**
   * How many decimals to show at most, for what was computed; see {@link roundQuantity}. Left out, nothing is rounded, which is
   * right for what a source printed.
   */
  readonly decimals?: number;
}

/**
 * Writes a quantity with its qualifier and unit, exactly as far as its source went: `more than 350 companies`, `5–10%`,
 * `€4.1 billion`, `about 15`, `1/3`.
 *
 * @throws {RangeError} when `locale` is not a BCP 47 tag, or `decimals` not a whole number from 0 to 20
 * @example formatQuantity({ minExclusive: 350 }, { locale: 'fr' }) // 'plus de 350'
 * @example formatQuantity({ number: 16 / 3 }, { decimals: 1 }) // 'about 5.3'
 */
export function formatQuantity(quantity: Quantity, { locale, unit, decimals }: QuantityOptions = {}): string {
  const shown = decimals === undefined ? quantity : roundQuantity(quantity, decimals);
  return describeQuantity(shown, resolveLocale(locale), unit).text;
}
