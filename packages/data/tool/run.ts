import { check } from './check.ts';
import { cite } from './cite.ts';
import { coverage } from './coverage.ts';
import { dictionary } from './dictionary.ts';
import { diff } from './diff.ts';
import { create } from './new.ts';
import { release } from './release.ts';
import { rename } from './rename.ts';
import { seal } from './seal.ts';
import { source } from './source.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb, Workplace } from './verb.ts';

/** The verbs of `pnpm data`, by name. */
export const verbs: Readonly<Record<string, Verb>> = {
  check,
  coverage,
  cite,
  new: create,
  source,
  rename,
  diff,
  release,
  seal,
  dictionary,
};

/** Runs `pnpm data <verb> …` and returns its exit code. */
export async function runTool([name = 'help', ...words]: readonly string[], workplace: Workplace): Promise<number> {
  if (name === 'help' || name === '--help') return explain(workplace);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    complain(workplace.terminal, `“${name}” is not a verb; expected one of ${Object.keys(verbs).join(', ')}`);
    return 2;
  }
  try {
    return await verb.run(words, workplace);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    complain(workplace.terminal, `${error.message}\nusage: pnpm data ${verb.usage}`);
    return 2;
  }
}

function explain({ terminal }: Workplace): number {
  say(terminal, 'pnpm data <verb>\n');
  for (const { usage, summary } of Object.values(verbs)) say(terminal, `  ${usage.padEnd(62)}${summary}`);
  return 0;
}

/** Our own, and what `parseArgs` of Node throws for unknown options. */
function isMisuse(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
