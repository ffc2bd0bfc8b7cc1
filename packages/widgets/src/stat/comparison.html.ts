import type { Language } from '@walbio/data';
import { escapeHtml } from '../html/escape-html.ts';
import { writeSource } from '../html/write-source.ts';
import { writeText } from '../html/write-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { courseStrings } from '../locale/course-strings.ts';
import type { Comparison } from './stat-view.ts';

/** How a value stands to an earlier one, as HTML: the change, what to beware of, and the earlier value with its source. */
export function writeComparison(comparison: Comparison, around: Language): string {
  if ('message' in comparison) return escapeHtml(comparison.message);
  const { change, earlier, cautions } = comparison;
  const compared = `${courseStrings[around].comparedWith}${sharedStrings[around].colon}${writeText(earlier.sentence, around)}`;
  return [`${writeText(change, around)}.`, compared + writeSource(earlier.citations, around), ...cautions].join(' ');
}
