/**
 * Lets a test read the whole accessibility tree of its page, groups and paragraphs included:
 * `executeServerCommand('read-accessibility-tree')`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function accessibilityPlugin() {
  return {
    name: 'accessibility',
    async executeCommand({ command, session }) {
      if (command !== 'read-accessibility-tree') return undefined;
      const browser = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      return simplify(await browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false }));
    },
  };
}

/**
 * Keeps what can be sent: Puppeteer's nodes refer back to the page.
 *
 * @param {import('puppeteer-core').SerializedAXNode | null} node
 * @returns {object | undefined}
 */
function simplify(node) {
  if (!node) return undefined;
  const { role, name, level, expanded, children } = node;
  return { role, name, level, expanded, children: children?.map(simplify) };
}
