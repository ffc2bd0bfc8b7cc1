import type { Browser } from 'playwright-core';
import type { Contender } from './contender.ts';
import { measurePage } from './measure-page.ts';
import type { PageTimes } from './measure-page.ts';

/** The medians of a widget by the number of items; `undefined` where it did not come to an end in the time that it had. */
export type Times = ReadonlyMap<number, PageTimes | undefined>;

/** So long, in milliseconds, may one page take. */
const patience = 60_000;

/** Measures each widget at each size so many times, one page after the other, and takes the medians. */
export async function measureAll(
  browser: Browser,
  contenders: readonly Contender[],
  { sizes, rounds }: { readonly sizes: readonly number[]; readonly rounds: number },
): Promise<ReadonlyMap<Contender, Times>> {
  const measured = new Map<Contender, Times>();
  for (const contender of contenders) {
    const times = new Map<number, PageTimes | undefined>();
    for (const size of sizes) {
      const last = [...times.values()].at(-1);
      const isHopeless = times.size > 0 && (last === undefined || last.show * 100 > 20 * patience);
      times.set(size, isHopeless ? undefined : await measureMedian(browser, contender, size, rounds));
      console.error(`${contender.name}, ${size}: ${JSON.stringify(times.get(size))}`);
    }
    measured.set(contender, times);
  }
  return measured;
}

async function measureMedian(
  browser: Browser,
  contender: Contender,
  size: number,
  rounds: number,
): Promise<PageTimes | undefined> {
  const all: PageTimes[] = [];
  while (all.length < rounds) {
    const times = await Promise.race([measurePage(browser, contender, size), giveUp()]);
    if (!times) return undefined;
    all.push(times);
    if (times.show > patience / 10) break;
  }
  const median = (key: keyof PageTimes): number => {
    const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] as number;
  };
  return { show: median('show'), update: median('update'), script: median('script') };
}

function giveUp(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), patience).unref());
}
