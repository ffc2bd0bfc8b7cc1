/** A page in a frame, loaded to its end. */
export interface MountedPage {
  /** What each element of this package on it shows. */
  readonly states: () => readonly (string | undefined)[];
  /** What each element of this package on it draws, white space folded. */
  readonly texts: () => readonly string[];
  /** The paths that it asked a server for. */
  readonly requests: () => readonly string[];
  /** Opens the first source on it; what comes back are the forms that it can be cited in. */
  readonly openSource: () => Promise<readonly string[]>;
  readonly globals: () => readonly string[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly close: () => void;
}

/** What stands on a page, and the Content Security Policy that it has. */
export interface PageOptions {
  readonly html: string;
  readonly policy?: string;
}

type FrameWindow = Window & typeof globalThis;

/** Loads a page of its own into a frame and watches what goes wrong in it. */
export async function mountPage({ html, policy }: PageOptions): Promise<MountedPage> {
  const frame = document.createElement('iframe');
  const [violations, errors, warnings]: [string[], string[], string[]] = [[], [], []];
  document.body.append(frame);
  const view = frame.contentWindow as FrameWindow;
  watch(view, { violations, errors, warnings });
  // In Firefox 'self' does not mean the origin of a page that was written into a frame.
  const content = policy?.replaceAll("'self'", location.origin);
  const meta = content ? `<meta http-equiv="Content-Security-Policy" content="${content}">` : '';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  view.document.open();
  watch(view, { violations, errors, warnings });
  view.document.write(
    `<!doctype html><html lang="en"><head>${meta}<title>Page</title></head><body>${html}</body></html>`,
  );
  view.document.close();
  await loaded;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    states: () =>
      [...view.document.querySelectorAll<Element & { state?: string }>('body > *')]
        .filter(isWidget)
        .map(({ state }) => state),
    texts: () =>
      [...view.document.querySelectorAll('*')]
        .filter(isWidget)
        .map(({ shadowRoot }) => (shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim()),
    requests: () => view.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    openSource: () => openFirstSource(view.document),
    globals: () => Object.getOwnPropertyNames(view),
    violations,
    errors,
    warnings,
    close: () => frame.remove(),
  };
}

async function openFirstSource(page: Document): Promise<readonly string[]> {
  const root = page.querySelector('walbio-stat')?.shadowRoot;
  root?.querySelector<HTMLButtonElement>('[part=source-summary]')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  return [...(root?.querySelectorAll<HTMLInputElement>('[part=cite] input') ?? [])].map(({ value }) => value);
}

function isWidget({ localName }: Element): boolean {
  return localName.startsWith('walbio-');
}

function watch(
  view: FrameWindow,
  { violations, errors, warnings }: Pick<MountedPage, 'violations' | 'errors' | 'warnings'>,
): void {
  const [violated, failed, warned] = [violations as string[], errors as string[], warnings as string[]];
  view.document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    violated.push(`${violatedDirective}: ${blockedURI}`);
  });
  view.addEventListener('error', ({ message }) => failed.push(message));
  view.console.warn = (...words: readonly unknown[]) => warned.push(words.join(' '));
  view.console.error = (...words: readonly unknown[]) => failed.push(words.join(' '));
}
