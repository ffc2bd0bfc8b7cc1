import type { EventDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { sharedStrings } from '../locale/shared-strings.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { groupByRole } from '../element/group-by-role.ts';
import { writeCorrections } from './write-corrections.ts';
import { writeObservation } from './write-observation.ts';
import { writeSource } from './write-source.ts';
import { writeText } from './write-text.ts';
import { writeTime } from './write-time.ts';

/** An event as an item of a list: date, title, description, who took part, source, and its figures as sentences. */
export function writeEvent(event: EventDescription, around: Language): string {
  const { date, title, description, participants, observations, corrections, citations } = event;
  const { colon } = sharedStrings[around];
  const when = date ? writeTime(date, around) : timelineStrings[around].undated;
  const roles = groupByRole(participants).map(
    ({ role, names }) => `${writeText(role, around)}${colon}${names.map((name) => writeText(name, around)).join(', ')}`,
  );
  const words = [
    `<strong>${when}</strong>${colon}${writeText(title, around)}.`,
    description && writeText(description, around),
    roles.length > 0 && `${roles.join('. ')}.`,
  ].filter((part) => part);
  const figures = observations.map((observation) => `<br>${writeObservation(observation, around)}`);
  return `<li>${words.join(' ')}${writeSource(citations, around)}${writeCorrections(corrections, around)}${figures.join('')}</li>`;
}
