import type { AnsweredItem, Answers } from '../tasks/answers.ts';
import type { Message } from './messages.ts';
import type { PeerResult } from './results.ts';
import { ours, yardstick } from './results.ts';
import { noCodeFromText, runTask } from './runTask.ts';
import type { Outcome } from './runTask.ts';

const exactItems: readonly AnsweredItem[] = [
  ...(['page', 'group', 'find', 'latest', 'latestRows', 'organization', 'organizationRows', 'join'] as const),
] satisfies readonly (keyof Answers)[];

/** An item that is expected to take longer than this for one run is left out, in milliseconds. */
const longestRun = 60_000;

/** Measures a peer at one size, without what a smaller size has shown to be hopeless. */
export async function measureSize(peer: string, count: number, smaller?: SmallerResult): Promise<PeerResult> {
  const flags = peer === ours || peer === yardstick ? [noCodeFromText] : [];
  const left = Object.fromEntries(exactItems.map((item) => [item, foresee(item, count, smaller)]));
  const items = exactItems.filter((item) => left[item] === undefined);
  const opens = count >= 1_000_000 ? 1 : 5;
  const exact = await runTask({ peer, count, variant: 'exact', items, opens }, flags);
  const bounds = await measureBounds(peer, count, flags, smaller);
  const told = { ...left, ...collectReasons(exact, items), ...collectReasons(bounds, ['groupBounds']) };
  return { ...collect([...exact.messages, ...bounds.messages], told), differing: [] };
}

/** What a smaller size came to. */
export interface SmallerResult {
  readonly count: number;
  readonly result: PeerResult;
}

async function measureBounds(
  peer: string,
  count: number,
  flags: readonly string[],
  smaller?: SmallerResult,
): Promise<Outcome> {
  const known = smaller?.result.items.groupBounds;
  if (typeof known === 'string') return { messages: [{ type: 'item', item: 'groupBounds', reason: known }] };
  return runTask({ peer, count, variant: 'bounded', items: ['groupBounds'], opens: 0 }, flags);
}

/** Why an item is not tried: it took too long, or would, as its time at the smaller size foretells. */
function foresee(item: AnsweredItem, count: number, smaller?: SmallerResult): string | undefined {
  const known = smaller?.result.items[item];
  if (!smaller || known === undefined) return undefined;
  if (typeof known === 'string') return known;
  const expected = known.median * (count / smaller.count);
  return expected > longestRun ? `some ${Math.round(expected / 1000)} s expected` : undefined;
}

/** Why items that were asked for have no result. */
function collectReasons(
  { messages, failure }: Outcome,
  items: readonly AnsweredItem[],
): Readonly<Record<string, string>> {
  if (failure === undefined) return {};
  const done = new Set(messages.flatMap((message) => (message.type === 'item' ? [message.item] : [])));
  return Object.fromEntries(items.filter((item) => !done.has(item)).map((item) => [item, failure]));
}

function collect(
  messages: readonly Message[],
  left: Readonly<Record<string, string | undefined>>,
): Omit<PeerResult, 'differing'> {
  const items: Record<string, PeerResult['items'][AnsweredItem]> = {};
  const hashes: Record<string, readonly string[]> = {};
  let rest: Pick<PeerResult, 'cold' | 'memory'> = {};
  for (const [item, reason] of Object.entries(left)) if (reason !== undefined) items[item] = reason;
  for (const message of messages) {
    if (message.type === 'memory') rest = { ...rest, memory: message };
    if (message.type === 'open') rest = { ...rest, cold: message.cold };
    if (message.type === 'open' || message.type === 'openLazily') items[message.type] = message.timing;
    if (message.type !== 'item') continue;
    items[message.item] = 'reason' in message ? message.reason : message.timing;
    if ('hashes' in message) hashes[message.item] = message.hashes;
  }
  return { items, hashes, ...rest };
}
