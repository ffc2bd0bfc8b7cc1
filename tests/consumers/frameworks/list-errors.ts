import { spawnSync } from 'node:child_process';
import type { Framework } from './frameworks.ts';

/** The lines of a project's file that the framework's checker objects to; in another file, its words as they are. */
export function listErrors(framework: Framework, folder: string): readonly (number | string)[] {
  const { stdout } = spawnSync(process.execPath, [...framework.command(folder)], { cwd: folder, encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => /\bERROR\b|\berror TS\d/.test(line));
  return [...new Set(errors.map((error) => readLine(framework.file, error)))];
}

/** `tags.tsx(3,14): error …` of compilers, `… ERROR "Tags.svelte" 3:14 …` of Svelte's checker. */
function readLine(file: string, error: string): number | string {
  const [, line] = new RegExp(`\\b${file}(?:\\(|" )(\\d+)`).exec(error) ?? [];
  return line === undefined ? error : Number(line);
}
