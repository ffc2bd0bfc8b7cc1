import type { SearchIndex } from './indexTexts.ts';
import { slotCount, numberSlot } from './indexTexts.ts';
import type { MeantWords } from './matchWords.ts';
import type { CheckedOptions } from './searchOptions.ts';
import { fieldRanks, languages, searchFields, searchKinds } from './searchTexts.ts';
import { takeLeast } from './takeLeast.ts';

/**
 * What one word of a query costs. Each is greater than all that stand before it together, for the sixteen words that a query
 * may have.
 */
const costs = {
  ...{ otherName: 1, length: 2, unfinished: 2 ** 15, displaced: 2 ** 20 },
  ...{ label: 2 ** 25, edit: 2 ** 30, description: 2 ** 36 },
} as const;

/** Texts that are longer count as this long. */
const maxLength = 1000;

/**
 * The records in which all words of a query are found, the best first.
 *
 * The rule: names and labels before descriptions; then fewer edits; then names before labels; then texts that begin with the
 * query before those that have its words elsewhere; then whole words before beginnings; then shorter texts; then names
 * before other names. Each is added up over the words of the query. What is equal in all of this keeps the order of the
 * index: by kind, then by id.
 *
 * @param query for each word of the query what it can mean
 * @param isLenient whether descriptions are searched for mistyped words too; what is long has something like any word
 * @returns places of records in the index
 */
export function rankRecords(
  index: SearchIndex,
  query: readonly (readonly MeantWords[])[],
  options: CheckedOptions,
  isLenient: boolean,
): readonly number[] {
  const { totals, costs: least, steps } = index.counts;
  const typed = listSlotCosts(options);
  const mistyped = isLenient ? typed : typed.map((cost) => (cost < costs.description ? cost : Infinity));
  let [first, found]: [number[], number[]] = [[], []];
  for (const [step, meant] of sortByCount(index, query).entries()) {
    found = [];
    for (const words of meant) addCosts(index, words, words.edits > 0 ? mistyped : typed, step, found);
    for (const record of found) {
      totals[record] = (step > 0 ? (totals[record] as number) : 0) + (least[record] as number);
      least[record] = 0;
      steps[record] = step + 1;
    }
    if (step === 0) first = found;
  }
  for (const record of first) steps[record] = 0;
  for (const record of found) totals[record] = countDisplacedOnce(totals[record] as number);
  return takeLeast(found, options.limit, (a, b) => (totals[a] as number) - (totals[b] as number) || a - b);
}

/** A text begins with a query or not; how many words of it stand elsewhere says nothing. */
function countDisplacedOnce(total: number): number {
  const displaced = Math.floor(total / costs.displaced) % (costs.label / costs.displaced);
  return total - Math.max(0, displaced - 1) * costs.displaced;
}

/** What each slot of the index costs; `Infinity` where they are not searched. */
function listSlotCosts(options: CheckedOptions): Float64Array {
  const slots = new Float64Array(slotCount).fill(Infinity);
  const ranks = [0, costs.label, costs.description] as const;
  const chosen = [-1, ...options.languages.map((language) => languages.indexOf(language))];
  for (const kind of options.kinds.map((one) => searchKinds.indexOf(one))) {
    for (const field of options.fields) {
      const cost = ranks[fieldRanks[field]] + (field === 'name' ? 0 : costs.otherName);
      for (const language of chosen) slots[numberSlot(kind, searchFields.indexOf(field), language)] = cost;
    }
  }
  return slots;
}

/** The rarest word first: the others are then looked for in few records only. */
function sortByCount(
  { offsets }: SearchIndex,
  query: readonly (readonly MeantWords[])[],
): readonly (readonly MeantWords[])[] {
  const count = (meant: readonly MeantWords[]): number =>
    meant.reduce((sum, { from, to }) => sum + (offsets[to] as number) - (offsets[from] as number), 0);
  return query
    .map((meant) => ({ meant, count: count(meant) }))
    .sort((a, b) => a.count - b.count)
    .map(({ meant }) => meant);
}

/** Lowers the cost of the word that is looked for in all records that were found in all steps before this one. */
function addCosts(
  { owners, slots, lengths, offsets, places, counts }: SearchIndex,
  { from, to, edits, isUnfinished, position }: MeantWords,
  slotCosts: Float64Array,
  step: number,
  found: number[],
): void {
  const common = edits * costs.edit + (isUnfinished ? costs.unfinished : 0);
  const end = offsets[to] as number;
  for (let at = offsets[from] as number; at < end; at++) {
    const place = places[at] as number;
    const text = place >>> 4;
    const record = owners[text] as number;
    if (counts.steps[record] !== step) continue;
    const slotCost = slotCosts[slots[text] as number] as number;
    const length = Math.min(lengths[text] as number, maxLength) * costs.length;
    const cost = common + slotCost + length + ((place & 15) === position ? 0 : costs.displaced);
    const known = counts.costs[record] as number;
    if (cost === Infinity || (known !== 0 && cost >= known)) continue;
    if (known === 0) found.push(record);
    counts.costs[record] = cost;
  }
}
