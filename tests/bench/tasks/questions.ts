import type { Dataset } from '@walbio/data';
import { choose, createRandom } from '../search/random.ts';

/** The conditions of the question with three predicates. */
export interface PageQuestion {
  readonly indicator: string;
  readonly from: number;
  readonly until: number;
  readonly above: number;
}

/** What is asked, several of each so that nobody answers from the last answer. */
export interface Questions {
  readonly pages: readonly PageQuestion[];
  readonly ids: readonly string[];
  /** Days as of which the latest claims are asked for. */
  readonly days: readonly string[];
  /** The day for the questions of one organization. */
  readonly day: string;
  readonly organizations: readonly string[];
  readonly kinds: readonly string[];
}

/** How many ids one run looks up. */
export const idsPerRun = 100;

/** Draws the questions, the same ones for the same dataset. */
export function drawQuestions({ observations, organizations, indicators }: Dataset, seed = 7): Questions {
  const random = createRandom(seed);
  const draw = <T>(count: number, from: () => T): readonly T[] => Array.from({ length: count }, from);
  return {
    pages: draw(8, () => {
      const from = 2003 + Math.floor(random() * 6);
      return {
        indicator: choose(random, indicators).id,
        from,
        until: from + 9,
        above: 200_000 + 100 * Math.floor(random() * 3000),
      };
    }),
    ids: draw(8 * idsPerRun, () => choose(random, observations).id),
    days: ['2012-12-31', '2014-06-30', '2016-12-31', '2018-03-31'],
    day: '2016-12-31',
    organizations: draw(64, () => choose(random, organizations).id),
    kinds: draw(8, () => choose(random, organizations).kind),
  };
}
