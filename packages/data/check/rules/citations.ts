import { foldSpace } from '../../build/fold-space.ts';
import type { Capture } from '../../build/captures.ts';
import { findAlike } from '../../build/find-alike.ts';
import { findQuote, showRange } from '../../build/find-quote.ts';
import type { Range } from '../../build/find-quote.ts';
import { listCitedPassages } from '../../build/statements.ts';
import type { CitedPassage } from '../../build/statements.ts';
import type { AuthoredPassage } from '../../src/schema/authored/index.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** The words of every citation are found in the capture exactly once, so that a reader finds them too. */
export const citations: Rule = {
  name: 'citations',
  summary: 'The words of every citation stand in the capture of their source exactly once.',
  check: (context) => context.records.flatMap(listCitedPassages).flatMap((passage) => checkPassage(passage, context)),
};

function checkPassage({ record, path, passage }: CitedPassage, { index, captures }: CheckContext): readonly Problem[] {
  const source = index.find('sources', passage.source);
  const capture = source && captures?.read(source.content.capture.file);
  if (!capture) return [];
  const { text } = capture;
  const ranges = findQuote(text, passage);
  const place = { rule: citations.name, ...record.locate([...path, 'exact']) };
  if (ranges.length === 0) return [missing(place, passage, text)];
  if (ranges.length > 1) return [repeated(place, passage, text, ranges)];
  return ranges.flatMap((range) => checkEdges(place, capture, range));
}

type Located = Pick<Problem, 'rule' | 'file' | 'line' | 'column'>;

function missing(place: Located, passage: AuthoredPassage, text: string): Problem {
  const exact = foldSpace(passage.exact);
  const alike = findAlike(text, exact);
  const isThere = text.includes(exact);
  return {
    ...place,
    found: isThere
      ? `“${passage.exact}”, but not between the prefix and suffix given`
      : `“${passage.exact}”, which ${passage.source} does not say`,
    expected: 'words that stand in the capture exactly once, with prefix and suffix immediately beside them',
    mend: isThere
      ? `copy prefix and suffix from: ${showContexts(text, findQuote(text, { exact }))}`
      : alike === undefined
        ? 'copy the words from the capture'
        : `write “${alike}”, as the capture does`,
  };
}

function repeated(place: Located, passage: AuthoredPassage, text: string, ranges: readonly Range[]): Problem {
  return {
    ...place,
    found: `“${passage.exact}” ${ranges.length} times in ${passage.source}`,
    expected: 'words that stand there exactly once',
    mend: `add a prefix or suffix, or cite more words; it stands in: ${showContexts(text, ranges)}`,
  };
}

/** “95” must not be cited from the middle of “995”. */
function checkEdges(place: Located, { text, numbers }: Capture, range: Range): readonly Problem[] {
  return numbers
    .filter((number) => cuts(range, number))
    .map((number) => ({
      ...place,
      found: `“${text.slice(range.start, range.end)}” out of the middle of a longer number in ${showRange(text, number)}`,
      expected: 'whole numbers',
      mend: `cite “${number.text}” whole, or another place`,
    }));
}

/** Whether an end of a range lies inside a number. */
function cuts({ start, end }: Range, number: Range): boolean {
  return [start, end].some((edge) => number.start < edge && edge < number.end);
}

function showContexts(text: string, ranges: readonly Range[]): string {
  const shown = ranges.slice(0, 4).map((range) => showRange(text, range));
  return shown.join(', ') + (ranges.length > 4 ? ` and ${ranges.length - 4} more` : '');
}
