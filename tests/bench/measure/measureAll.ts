import type { AnsweredItem } from '../tasks/answers.ts';
import { measureSize } from './measureSize.ts';
import type { SmallerResult } from './measureSize.ts';
import type { PeerResult, Results } from './results.ts';
import { yardstick } from './results.ts';

/** Measures peers at some sizes, the yardstick first, one process at a time, and compares their answers with its. */
export async function measureAll(chosen: readonly string[], sizes: readonly number[]): Promise<Results> {
  const results: Record<string, Record<number, PeerResult>> = {};
  for (const count of sizes) {
    for (const peer of new Set([yardstick, ...chosen])) {
      const start = performance.now();
      const found = await measureSize(peer, count, findSmaller(results[peer]));
      const right = peer === yardstick ? found : (results[yardstick]?.[count] as PeerResult);
      const result = { ...found, differing: listDiffering(found, right) };
      results[peer] = { ...results[peer], [count]: result };
      tellProgress(peer, count, result, performance.now() - start);
    }
  }
  return results;
}

function findSmaller(known: Readonly<Record<number, PeerResult>> | undefined): SmallerResult | undefined {
  const last = Object.entries(known ?? {}).at(-1);
  return last && { count: Number(last[0]), result: last[1] };
}

/** A slow peer is asked fewer questions; of those it was asked, each answer has to be that of the yardstick. */
function listDiffering({ hashes }: PeerResult, right: PeerResult): readonly AnsweredItem[] {
  const items = Object.keys(hashes) as AnsweredItem[];
  return items.filter((item) => hashes[item]?.some((hash, at) => hash !== right.hashes[item]?.[at]));
}

function tellProgress(peer: string, count: number, { differing, items }: PeerResult, milliseconds: number): void {
  const busy = Object.values(items).some((item) => typeof item === 'object' && item.processor < 0.85);
  const notes = [
    `${(milliseconds / 1000).toFixed(1)} s`,
    ...(busy ? ['the machine was busy'] : []),
    ...Object.entries(items).flatMap(([item, found]) => (typeof found === 'string' ? [`${item}: ${found}`] : [])),
    ...differing.map((item) => `OTHER ANSWER: ${item}`),
  ];
  process.stderr.write(`${count} ${peer}: ${notes.join(', ')}\n`);
}
