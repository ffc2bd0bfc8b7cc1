// @ts-check

/** @type {Readonly<Record<string, string>>} */
const characters = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/**
 * Sends a key to a window of WebKitGTK.
 *
 * @param {import('./webkit-driver.mjs').WebKitSession} session
 * @param {string} key its name in the UI Events standard, such as `Tab` or `a`
 * @param {readonly ('keyDown' | 'keyUp')[]} [steps] both where left out
 */
export async function sendKey(session, key, steps = ['keyDown', 'keyUp']) {
  const value = characters[key] ?? key;
  const actions = steps.map((type) => ({ type, value }));
  await session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}
