import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { listSnippets, root } from './documents.ts';

/** Where each command of the documents is run. A command that nothing runs may not stand there. */
const runBy: readonly (readonly [RegExp, string])[] = [
  [/^git clone \S+ && cd \S+$/, '.ci/run starts in a fresh clone'],
  [/^npm (?:start|test)$/, '.ci/run'],
  [
    /^npm install @walbio\/(?:data|core|widgets)(?: @walbio\/(?:data|core|widgets))*$/,
    'tests/consumers installs the packed packages',
  ],
  [/^pnpm data \S.*$/, 'packages/data/tool/*.test.ts'],
  [/^pnpm (?:install|build|lint|format|changeset)$/, '`npm test` and `npm run prove` run them, or what they run'],
];

const commands = listSnippets('sh', 'bash', 'shell').flatMap(({ document, code }) =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((command) => ({ document, command })),
);

test.each(commands)('$document: “$command” is run somewhere', ({ command }) => {
  expect(runBy.find(([pattern]) => pattern.test(command))?.[1]).toBeDefined();
});

it('CI runs the two commands of the README', () => {
  const script = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(script).toContain('npm test');
  expect(script).toContain('npm start');
});
