import type { Dataset } from '@walbio/data';
import { createDataset } from '../data/createDataset.ts';
import { listFlatRows } from '../data/listFlatRows.ts';
import { countBytes, openColumns } from '../peers/typed-columns.ts';
import { hashAnswer } from '../tasks/answers.ts';
import type { AnsweredItem } from '../tasks/answers.ts';
import type { Input, Opened, Peer } from '../tasks/peer.ts';
import { drawQuestions } from '../tasks/questions.ts';
import type { Questions } from '../tasks/questions.ts';
import { lastResult, measureRuns, summarize } from './measureRuns.ts';
import { loadPeer } from './loadPeer.ts';
import type { Message, Task } from './messages.ts';

/** One peer at one size, in a process of its own. The task is the argument, in JSON; results are lines of JSON. */
const task = JSON.parse(process.argv[2] ?? '') as Task;
const peer = await loadPeer(task.peer);
const tell = (message: Message): void => console.log(JSON.stringify(message));

/** Of how many questions the answers are compared. */
const checks: Readonly<Record<AnsweredItem, number>> = {
  ...{ page: 8, group: 1, groupBounds: 1, find: 8, latest: 4, latestRows: 4 },
  ...{ organization: 16, organizationRows: 16, join: 8 },
};

/** The caller's own records, which stay as long as memory is measured, so that they are in none of its figures. */
const { questions, ...first } = prepareFirst();

await measureAll();
process.exit();

function prepareFirst(): { readonly questions: Questions; input: Input | undefined } {
  const dataset = createDataset(task.count, task.variant);
  return { questions: drawQuestions(dataset), input: shapeInput(peer, dataset) };
}

async function measureAll(): Promise<void> {
  const before = readMemory();
  const cold = await timeOpen(first.input as Input);
  const after = readMemory();
  const { opened } = cold;
  for (const item of task.items) await measureItem(opened, item);
  const held = readMemory();
  first.input = undefined;
  await opened.close?.();
  if (task.opens === 0) return;
  tell({
    type: 'memory',
    opened: after - before,
    used: held - before,
    ...(task.peer === 'typed-loop' && tellColumns()),
  });
  await measureOpening(cold.milliseconds);
}

async function measureItem({ works }: Opened, item: AnsweredItem): Promise<void> {
  const found = works[item];
  if (typeof found === 'string') return tell({ type: 'item', item, reason: found });
  tell({ type: 'start', item });
  const hashes: string[] = [];
  for (let at = 0; at < checks[item]; at++) {
    const start = performance.now();
    const result: unknown = await found.run(at);
    const isSlow = performance.now() - start > 1000;
    hashes.push(hashAnswer(item, found.answer(result as never)));
    if (isSlow) break;
  }
  tell({ type: 'item', item, timing: await measureRuns(found.run), hashes });
  lastResult.value = undefined;
}

/** Opens the same data several times, parsed anew before each, so that no text is known from before. */
async function measureOpening(cold: number): Promise<void> {
  const [eager, lazy]: [number[], number[]] = [[], []];
  let used = 0;
  for (let repeat = 0; repeat < task.opens; repeat++) {
    if (peer.openLazily) {
      const input = prepareInput();
      const start = performance.now();
      lastResult.value = peer.openLazily(input, questions);
      lazy.push(performance.now() - start);
    }
    const input = prepareInput();
    const before = process.cpuUsage();
    const { opened, milliseconds } = await timeOpen(input);
    const { user, system } = process.cpuUsage(before);
    eager.push(milliseconds);
    used += (user + system) / 1000;
    await opened.close?.();
  }
  const processor = used / eager.reduce((sum, one) => sum + one, 0);
  tell({ type: 'open', cold, timing: { ...summarize(eager), processor } });
  if (lazy.length > 0) tell({ type: 'openLazily', timing: { ...summarize(lazy), processor } });
}

function prepareInput(): Input {
  const input = shapeInput(peer, createDataset(task.count, task.variant));
  globalThis.gc?.();
  return input;
}

async function timeOpen(input: Input): Promise<{ readonly opened: Opened; readonly milliseconds: number }> {
  const start = performance.now();
  const opened = await peer.open(input, questions);
  return { opened, milliseconds: performance.now() - start };
}

function shapeInput({ takes }: Peer, dataset: Dataset): Input {
  const none = { rows: [], organizations: [] };
  return takes === 'dataset'
    ? { dataset, tables: none }
    : { dataset: { ...dataset, observations: [] }, tables: listFlatRows(dataset) };
}

function tellColumns(): { readonly columns: number } {
  return { columns: countBytes(openColumns(createDataset(task.count, task.variant))) };
}

/** Bytes of the heap and of buffers outside of it, after all that can go is gone. */
function readMemory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
