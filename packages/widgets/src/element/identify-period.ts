import type { ReferencePeriodDescription } from '@walbio/core';

/** What tells two periods apart: the same year, stated or taken from the source's date, is not the same. */
export function identifyPeriod({ edtf, basis, text }: ReferencePeriodDescription): string {
  return [edtf, basis, text].join(' ');
}
