const name = '@web/test-runner-commands';
const tests = '/packages/widgets/';
const ours = `${tests}test/browser/commands.ts`;

/**
 * Gives tests of this package our commands, which skip a test where its engine cannot do what it asks, in place of those
 * of the runner.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function commandsPlugin() {
  return {
    name: 'commands',
    resolveImport({ source, context: { path } }) {
      const isOurs = path.startsWith(tests) && !path.includes('/node_modules/');
      return source === name && isOurs && path !== ours ? ours : undefined;
    },
  };
}
