import type { Edtf } from '@walbio/data';
import { describePeriod } from './describePeriod.ts';
import type { LocaleOptions } from './description.ts';
import { resolveLocale } from './resolveLocale.ts';

/**
 * Writes a date or period in EDTF: `2005–2014`, `July 2013`, `late 2014`, `1950s`, `about 2021`, `since 2006`. The same in
 * every time zone.
 *
 * @throws {EdtfError} when `edtf` is not a date of the supported subset of EDTF
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example formatPeriod('2014-39', { locale: 'de' }) // 'Ende 2014'
 */
export function formatPeriod(edtf: Edtf, { locale }: LocaleOptions = {}): string {
  return describePeriod(edtf, resolveLocale(locale)).text;
}
