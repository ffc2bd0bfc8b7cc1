import type { CorrectionDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { sharedStrings } from '../locale/shared-strings.ts';
import { escapeHtml } from './escape-html.ts';
import { writeSource } from './write-source.ts';
import { writeText } from './write-text.ts';

/** Known errors of a source as HTML, each on a line of its own: the kind, what was printed, what holds, and why. */
export function writeCorrections(corrections: readonly CorrectionDescription[], around: Language): string {
  return corrections.map((correction) => `<br>${writeCorrection(correction, around)}`).join('');
}

function writeCorrection(correction: CorrectionDescription, around: Language): string {
  const { kindText, printed, holds, reason, citations } = correction;
  const strings = sharedStrings[around];
  const quoted = `${strings.printed}${strings.colon}<q>${escapeHtml(printed)}</q>.`;
  const held = holds ? ` ${strings.holds}${strings.colon}${writeText(holds, around)}.` : '';
  return `<em>${escapeHtml(kindText)}</em>. ${quoted}${held} ${writeText(reason, around)}${writeSource(citations, around)}`;
}
