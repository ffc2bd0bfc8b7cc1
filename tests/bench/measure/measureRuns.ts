/** What some runs of one piece of work came to. */
export interface Timing {
  /** Milliseconds of one run: the median. */
  readonly median: number;
  /** The tenth of the samples that were quickest lie below: on a machine that others use too, closer to the truth. */
  readonly quick: number;
  /** How many samples the median is of. */
  readonly samples: number;
  /** Time of the processor, of all its threads, for each second that passed: far below 1, the machine was busy elsewhere. */
  readonly processor: number;
}

/** How long to go on, in milliseconds. */
export interface Patience {
  readonly warmUp: number;
  readonly measure: number;
  /** A run longer than this is the only one. */
  readonly single: number;
}

/** Long enough for medians that hold still, short enough for a run over every peer. */
export const patience: Patience = { warmUp: 250, measure: 500, single: 3000 };

const fewest = 3;
const most = 300;
/** The clock tells a hundred nanoseconds or so: shorter work is done several times for one sample. */
const shortestSample = 0.05;

/** Runs a piece of work until it is warm, then again and again, and takes the median of its times. */
export async function measureRuns(run: (at: number) => unknown, limits: Patience = patience): Promise<Timing> {
  const first = await time(run, 0, 1);
  if (first > limits.single) return { median: first, quick: first, samples: 1, processor: 1 };
  let at = 1;
  for (const start = performance.now(); performance.now() - start < limits.warmUp; at++) await time(run, at, 1);
  const repeats = await countRepeats(run);
  const samples: number[] = [];
  const [start, used] = [performance.now(), process.cpuUsage()];
  while (samples.length < fewest || (samples.length < most && performance.now() - start < limits.measure)) {
    samples.push((await time(run, at, repeats)) / repeats);
    at += repeats;
  }
  const { user, system } = process.cpuUsage(used);
  const processor = (user + system) / 1000 / (performance.now() - start);
  return { ...summarize(samples), processor };
}

/** The sample in the middle, and the one that a tenth of them lies below. */
export function summarize(samples: readonly number[]): Omit<Timing, 'processor'> {
  const sorted = [...samples].sort((a, b) => a - b);
  const pick = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;
  return { median: pick(0.5), quick: pick(0.1), samples: sorted.length };
}

async function countRepeats(run: (at: number) => unknown): Promise<number> {
  if ((await time(run, 0, 1)) > shortestSample) return 1;
  return Math.max(1, Math.ceil(shortestSample / ((await time(run, 0, 100)) / 100)));
}

/** Results are put here, so that no compiler finds that nobody wants them. */
export const lastResult: { value: unknown } = { value: undefined };

async function time(run: (at: number) => unknown, from: number, repeats: number): Promise<number> {
  const start = performance.now();
  for (let at = from; at < from + repeats; at++) {
    const result = run(at);
    lastResult.value = result instanceof Promise ? await result : result;
  }
  return performance.now() - start;
}
