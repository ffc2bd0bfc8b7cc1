import type { ObservationDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { writeSource } from '../html/write-source.ts';
import { writeText } from '../html/write-text.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { courseStrings } from '../locale/course-strings.ts';

/** What else is said of the same for the same time, as HTML, each on a line of its own with its source. */
export function writeDisputes(disputes: readonly ObservationDescription[], around: Language): string {
  const head = `<em>${courseStrings[around].disputed}</em>${sharedStrings[around].colon}`;
  return disputes
    .map(({ sentence, citations }) => `<br>${head}${writeText(sentence, around)}${writeSource(citations, around)}`)
    .join('');
}
