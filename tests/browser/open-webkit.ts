import { completeOptions } from './engine.ts';
import type { Capability, CompleteOptions, Engine, OpenPage } from './engine.ts';
import { leastWidth, startWebKit } from './webkit-driver.mjs';
import type { WebKitSession } from './webkit-driver.mjs';
import { sendKey } from './webkit-keys.mjs';

const capabilities: ReadonlySet<Capability> = new Set([]);

/** WebKitGTK by its WebDriver. Time zone and colour scheme are variables of its process: another one for each change. */
export async function openWebKit(): Promise<Engine> {
  let environment = listVariables(completeOptions({}, capabilities));
  let session = await startWebKit(environment);
  return {
    name: 'webkit',
    version: `WebKitGTK ${session.version}`,
    capabilities,
    open: async (address, options = {}) => {
      const complete = completeOptions(options, capabilities);
      const wanted = listVariables(complete);
      if (JSON.stringify(wanted) !== JSON.stringify(environment)) {
        await session.close();
        session = await startWebKit(wanted);
        environment = wanted;
      }
      return openPage(session, address, complete);
    },
    close: () => session.close(),
  };
}

function listVariables({ timeZone, colorScheme }: CompleteOptions): NodeJS.ProcessEnv {
  return { TZ: timeZone, GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita' };
}

async function openPage(session: WebKitSession, address: string, options: CompleteOptions): Promise<OpenPage> {
  await session.send('POST', '/frame', { id: null });
  if (options.width >= leastWidth) {
    await resize(session, options);
    await session.send('POST', '/url', { url: address });
  } else await openFrame(session, address, options);
  return describePage(session);
}

/** Makes the window so large that its inside has the size that is asked for. */
async function resize(session: WebKitSession, { width, height }: CompleteOptions): Promise<void> {
  const [before, after] = (await session.send('POST', '/execute/sync', {
    script: 'return [outerHeight, innerHeight]',
    args: [],
  })) as [number, number];
  await session.send('POST', '/window/rect', { x: 0, y: 0, width, height: height + before - after });
}

/** Opens a page in a frame, whose width is the width of the page's window as far as the page can tell. */
async function openFrame(session: WebKitSession, address: string, { width, height }: CompleteOptions): Promise<void> {
  const frame = `<!doctype html><body style="margin:0"><iframe style="border:0" width="${width}" height="${height}" src="${address}"></iframe>`;
  await session.send('POST', '/url', { url: `data:text/html,${encodeURIComponent(frame)}` });
  await session.send('POST', '/frame', { id: 0 });
}

function describePage(session: WebKitSession): OpenPage {
  return {
    evaluate: async <T>(expression: string) =>
      (await session.send('POST', '/execute/sync', { script: `return (${expression})`, args: [] })) as T,
    press: (key) => sendKey(session, key),
    screenshot: async () => Buffer.from((await session.send('GET', '/screenshot')) as string, 'base64'),
    print: () => Promise.reject(new Error('the driver of WebKitGTK cannot print')),
    close: () => session.send('POST', '/url', { url: 'about:blank' }) as Promise<void>,
  };
}
