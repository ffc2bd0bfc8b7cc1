import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Message, Task } from './messages.ts';

/** What a process told before it ended. */
export interface Outcome {
  readonly messages: readonly Message[];
  /** Why it ended before it was done. */
  readonly failure?: string;
}

/** How long a process may go without a word, in milliseconds: an item that takes longer is given up. */
const silence = 150_000;

/** The switch under which no library can make code from text, as a strict content security policy forbids. */
export const noCodeFromText = '--disallow-code-generation-from-strings';

/** Measures one peer in a process of its own. */
export async function runTask(task: Task, flags: readonly string[] = []): Promise<Outcome> {
  const script = fileURLToPath(new URL('measurePeer.js', import.meta.url));
  const switches = ['--expose-gc', '--max-old-space-size=14000', ...flags];
  const child = spawn(process.execPath, [...switches, script, JSON.stringify(task)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const messages: Message[] = [];
  let [errors, isSilent] = ['', false];
  const stop = (): void => {
    isSilent = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(stop, silence);
  child.stderr.on('data', (text: Buffer) => (errors = (errors + text.toString()).slice(-4000)));
  createInterface(child.stdout).on('line', (line) => {
    clearTimeout(timer);
    timer = setTimeout(stop, silence);
    if (line.startsWith('{"type"')) messages.push(JSON.parse(line) as Message);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (isSilent) return { messages, failure: `more than ${silence / 1000} s` };
  return code === 0 ? { messages } : { messages, failure: readError(errors) ?? `ended with ${code}` };
}

/** The line of an error that says what went wrong. */
function readError(errors: string): string | undefined {
  const lines = errors.split('\n').map((line) => line.trim());
  return lines.find((line) => /^(?:\w*Error\b|FATAL)/.test(line))?.slice(0, 160) ?? lines.find((line) => line !== '');
}
