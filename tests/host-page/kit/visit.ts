import type { Engine, OpenOptions, OpenPage } from '@walbio/test-browser';
import type { Change, Host } from './host.ts';
import { readProbe } from './kit-files.ts';
import { listMissing } from './list-missing.ts';
import type * as probe from './probe/index.ts';
import type { Piece } from './probe/index.ts';
import type { WidgetPage } from './widget-page.ts';

/** How the page is opened, and which words are waited for: those of the widget where left out. */
export type VisitOptions = OpenOptions & { readonly words?: readonly string[] };

/** What the first script of a page kept. */
export interface PageRecord {
  /** Errors of scripts, of the console, and of what could not be loaded. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What a Content Security Policy stopped or reported. */
  readonly violations: readonly { readonly directive: string; readonly blocked: string; readonly sample: string }[];
  /** The states that the event of the widget told. */
  readonly states: readonly string[];
  /** The layout shift score, summed up. */
  readonly shift: number;
  /** The text of the roots before the first script of the page had run. */
  readonly early: string;
}

type Probe = typeof probe;

/** An open page of a host, with the widget drawn. */
export interface Visit {
  readonly page: OpenPage;
  /** The paths that the page asked for. */
  readonly asked: readonly string[];
  /** The visible text of the roots. */
  readonly pieces: readonly Piece[];
  /** Calls a function of the probe inside the page. */
  call<Name extends keyof Probe>(name: Name, ...values: Parameters<Probe[Name]>): Promise<ReturnType<Probe[Name]>>;
  readRecord(): Promise<PageRecord>;
  close(): Promise<void>;
}

/** Milliseconds until words that have not come are taken as missing. */
const patience = 4000;

/** Opens a widget's page under the conditions of a host, and waits until its text stands still with its words in it. */
export async function openVisit(
  { widget, engine, host }: { readonly widget: WidgetPage; readonly engine: Engine; readonly host: Host },
  change: Change = {},
  { words = widget.words, ...options }: VisitOptions = {},
): Promise<Visit> {
  host.change(change);
  const page = await engine.open(host.address, options);
  const call: Visit['call'] = async (name, ...values) =>
    page.evaluate(`(${await readProbe()}).${name}(...${JSON.stringify(values)})`);
  await settle(() => call('readText', widget.roots), words);
  return {
    page,
    asked: host.asked,
    pieces: await call('listPieces', widget.roots),
    call,
    readRecord: () => page.evaluate<PageRecord>('window.hostPageRecord'),
    close: () => page.close(),
  };
}

async function settle(read: () => Promise<string>, words: readonly string[]): Promise<void> {
  const end = Date.now() + patience;
  let [before, now]: [string | undefined, string] = [undefined, await read()];
  while (Date.now() < end && (before !== now || listMissing(now, words).length > 0)) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    [before, now] = [now, await read()];
  }
}
