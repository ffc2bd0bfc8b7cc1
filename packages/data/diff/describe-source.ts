import type { Source } from '../src/types.ts';
import type { Change } from './change.ts';
import { countRecords } from './count-records.ts';
import { findField } from './find-field.ts';
import { listNames } from './list-names.ts';
import type { NewsGroup } from './news-group.ts';
import { writeFieldOf } from './write-field.ts';

/** The collections that say what a source tells, in the order in which they are counted. */
const told = ['observations', 'relations', 'events'] as const;

/**
 * Tells a new source: its title, who published it and when, and what it brings.
 *
 * @param source the new source
 * @param changes all that is new
 */
export function describeSource(source: Change, changes: readonly Change[]): NewsGroup {
  const url = findField(source, 'url')?.after as Source['url'];
  const own = changes.filter(({ sources }) => sources.some(({ id }) => id === source.id));
  const by = ['publisher', 'issued'].map((name) => writeFieldOf(source, name)).filter((text) => text);
  const text = describeYield(own);
  return {
    label: source.label,
    aside: by.join(', '),
    ...(url !== undefined && { url }),
    ...(text !== '' && { text }),
    ...{ sources: [], ids: [source.id], items: [] },
  };
}

/**
 * How many figures, relations and events there are, and about whom.
 *
 * @returns a sentence, or nothing where there is none of these
 * @example describeYield(changes) // '3 figures and 1 event, about Celyad and Wallonia.'
 */
export function describeYield(changes: readonly Change[]): string {
  const counts = told.flatMap((name) => {
    const { length } = changes.filter(({ collection }) => collection === name);
    return length > 0 ? [countRecords(length, name)] : [];
  });
  if (counts.length === 0) return '';
  const names = listSubjects(changes);
  return `${listNames(counts)}${names.length > 0 ? `, about ${listNames(names, 5)}` : ''}.`;
}

/** The names of what statements are about, those that most is said of first. */
function listSubjects(changes: readonly Change[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { collection, subject } of changes) {
    if (!subject || subject.kind === 'event' || !told.some((name) => name === collection)) continue;
    counts.set(subject.label, (counts.get(subject.label) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
