import * as real from '@web/test-runner-commands';

type Media = Parameters<typeof real.emulateMedia>[0];
type Viewport = Parameters<typeof real.setViewport>[0];
type Keys = Parameters<typeof real.sendKeys>[0];
type Mouse = Parameters<typeof real.sendMouse>[0];

const isFirefox = navigator.userAgent.includes('Firefox');
const isWebKit = !isFirefox && !navigator.userAgent.includes('Chrome');

/** Commands of the server that only Chromium's driver can carry out. */
const ofChromium = ['read-accessibility-tree', ...(isWebKit ? ['set-time-zone'] : [])];

let current: Mocha.Test | undefined;
beforeEach(function () {
  current = this.currentTest;
});

/** As in `@web/test-runner-commands`; asks nothing of a reader who is as Firefox and WebKitGTK are, on a light screen. */
export async function emulateMedia(media: Media): Promise<void> {
  if (!isFirefox && !isWebKit) return real.emulateMedia(media);
  const { media: medium = 'screen', colorScheme = 'light', ...others } = media;
  if (medium !== 'screen' || colorScheme !== 'light' || Object.keys(others).length > 0) skip();
}

/** As in `@web/test-runner-commands`; no window of WebKitGTK can be as small as a telephone. */
export async function setViewport(viewport: Viewport): Promise<void> {
  await run('set-viewport', viewport);
  if (isWebKit && (innerWidth > viewport.width || innerHeight > viewport.height)) skip();
}

/** As in `@web/test-runner-commands`. */
export async function executeServerCommand<Result, Payload>(command: string, payload?: Payload): Promise<Result> {
  if ((isFirefox || isWebKit) && ofChromium.includes(command)) {
    if (command === 'set-time-zone' && payload === 'UTC') return true as Result;
    skip();
  }
  return real.executeServerCommand<Result, Payload>(command, payload);
}

/** As in `@web/test-runner-commands`, with `Space` for the space bar in all engines. */
export function sendKeys(keys: Keys): Promise<void> {
  const isSpace = isFirefox && 'press' in keys && keys.press === 'Space';
  return run('send-keys', isSpace ? { press: ' ' } : keys);
}

/** As in `@web/test-runner-commands`; in WebKitGTK a mouse can be moved and clicked, but not held down. */
export function sendMouse(mouse: Mouse): Promise<void> {
  if (isWebKit && !('position' in mouse)) skip();
  return run('send-mouse', mouse);
}

/** WebKitGTK has these commands under names of its own. */
async function run(command: string, payload: unknown): Promise<void> {
  await real.executeServerCommand(isWebKit ? `webkit-${command}` : command, payload);
}

/** Ends the test that runs as skipped: its engine cannot do what it asks. */
function skip(): never {
  if (!current) throw new Error('this engine cannot do what is asked outside of a test');
  return current.skip();
}
