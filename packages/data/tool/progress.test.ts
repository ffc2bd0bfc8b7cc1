import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

function watch(isTTY: boolean, env: Readonly<Record<string, string>>): string {
  const error = Object.assign(new PassThrough(), { isTTY });
  const terminal = { out: new PassThrough(), error, input: new PassThrough(), cwd: '.', env };
  const progress = showProgress(terminal, 'checking');
  for (const done of [0, 1, 2]) progress(done, 2);
  return (error.read() as Buffer | null)?.toString() ?? '';
}

test('progress is shown on a terminal, on one line that is gone at the end', () => {
  expect(watch(true, {})).toBe('\r\u001b[Kchecking: 0 % of 2\r\u001b[Kchecking: 50 % of 2\r\u001b[K');
});

test('nothing is shown in CI, nor where no terminal is', () => {
  expect(watch(true, { CI: 'true' })).toBe('');
  expect(watch(false, {})).toBe('');
});
