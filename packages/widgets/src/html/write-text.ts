import type { Language } from '@walbio/data';
import { escapeHtml } from './escape-html.ts';

/** Text as HTML, marked with its language where that is not the one around it. */
export function writeText(
  { text, language }: { readonly text: string; readonly language?: string },
  around: Language,
): string {
  const escaped = escapeHtml(text);
  return language === undefined || language === around
    ? escaped
    : `<span lang="${escapeHtml(language)}">${escaped}</span>`;
}
