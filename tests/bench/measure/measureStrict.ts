import { runTask, noCodeFromText } from './runTask.ts';

/** Whether each peer works where no code may be made from text; `undefined` where it does, and otherwise its error. */
export async function measureStrict(chosen: readonly string[]): Promise<Readonly<Record<string, string | undefined>>> {
  const found: Record<string, string | undefined> = {};
  for (const peer of chosen) {
    const task = { peer, count: 100, variant: 'exact', items: ['page', 'group'], opens: 0 } as const;
    found[peer] = (await runTask(task, [noCodeFromText])).failure;
  }
  return found;
}
