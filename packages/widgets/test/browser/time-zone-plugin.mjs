/**
 * Lets a test set the time zone of its page: `executeServerCommand('set-time-zone', 'America/New_York')`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function timeZonePlugin() {
  return {
    name: 'time-zone',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-time-zone') return undefined;
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      await browser.getPage(session.id).emulateTimezone(/** @type {string} */ (payload));
      return true;
    },
  };
}
