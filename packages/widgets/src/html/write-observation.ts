import type { ObservationDescription, PeriodDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { escapeHtml } from './escape-html.ts';
import { writeCorrections } from './write-corrections.ts';
import { writeSource } from './write-source.ts';
import { writeText } from './write-text.ts';

/** An observation as one sentence with its remark and its source. */
export function writeObservation(observation: ObservationDescription, around: Language): string {
  const { sentence, period, note, corrections, citations } = observation;
  const told = markPeriod(sentence.text, period);
  const whole = sentence.language === around ? told : `<span lang="${sentence.language}">${told}</span>`;
  return (
    whole +
    (note ? ` ${writeText(note, around)}` : '') +
    writeSource(citations, around) +
    writeCorrections(corrections, around)
  );
}

function markPeriod(sentence: string, { text, datetime }: PeriodDescription): string {
  const start = sentence.lastIndexOf(text);
  if (datetime === undefined || start === -1) return escapeHtml(sentence);
  const end = start + text.length;
  const time = `<time datetime="${escapeHtml(datetime)}">${escapeHtml(text)}</time>`;
  return escapeHtml(sentence.slice(0, start)) + time + escapeHtml(sentence.slice(end));
}
