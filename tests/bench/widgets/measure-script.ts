import type { Browser, Page } from 'playwright-core';

/** An entry of Chromium's trace: a task with its begin and its length, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** What Chromium calls its work on scripts: compiling and evaluating them, calling their functions, and what their promises go on with. */
const scriptTasks =
  /^(?:v8\.(?:compile|compileModule|evaluateModule|callFunction)|EvaluateScript|FunctionCall|RunMicrotasks)$/;

/**
 * How long a page works on scripts while something is done, in milliseconds: on its main thread, from Chromium's own trace. Tracing
 * costs time itself, so what is measured so is not timed otherwise.
 */
export async function measureScript(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', '__metadata'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return sumScript(traceEvents) / 1000;
}

/** The time that outermost tasks of scripts take: one that stands inside another is part of it. */
function sumScript(events: readonly TraceEvent[]): number {
  const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(nameThread));
  const tasks = events.filter(
    (event) => event.ph === 'X' && scriptTasks.test(event.name) && main.has(nameThread(event)),
  );
  let [sum, end] = [0, 0];
  for (const { ts, dur = 0 } of tasks.sort((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum;
}

function nameThread({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
