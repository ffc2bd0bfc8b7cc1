import type { Era } from './era.ts';

/** What the events of a timeline are grouped by. */
export type Grouping = 'decade' | 'century' | 'era';

const groupings: readonly string[] = ['decade', 'century', 'era'] satisfies readonly Grouping[];

/**
 * Reads the attribute `group-by`. Where it is left out, eras that the page names are what events are grouped by.
 *
 * @throws {RangeError} for any other word, and for `era` where the page names none
 * @example readGrouping('decade', []) // 'decade'
 */
export function readGrouping(text: string | null | undefined, eras: readonly Era[]): Grouping | undefined {
  const asked = (text ?? '').trim() || (eras.length > 0 ? 'era' : '');
  if (asked === '') return undefined;
  if (!groupings.includes(asked)) throw new RangeError(`group-by: “${asked}” is none of ${groupings.join(', ')}`);
  if (asked === 'era' && eras.length === 0) {
    throw new RangeError('group-by: “era” needs eras, such as eras="1928/1979 Pioneers; 1980/.. Growth"');
  }
  return asked as Grouping;
}
