import type { PeriodDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { escapeHtml } from './escape-html.ts';
import { writeText } from './write-text.ts';

/** A period or date as HTML, as `<time>` where HTML can say it in a machine's words too. */
export function writeTime(period: PeriodDescription, around: Language): string {
  const text = writeText(period, around);
  return period.datetime === undefined ? text : `<time datetime="${escapeHtml(period.datetime)}">${text}</time>`;
}
