import { openEngines } from '@walbio/test-browser';
import type { Engine, EngineName } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from './fixtures/fixture-page.ts';
import { checks, readPage, runKit } from './kit/index.ts';
import type { WidgetPage } from './kit/index.ts';

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** The checks that the driver of an engine cannot do. */
const impossible: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: [],
  firefox: ['layout-shift'],
  webkit: ['layout-shift', 'forced-colors', 'print'],
};

interface BadWidget {
  readonly name: string;
  /** The checks that find what is wrong with it. */
  readonly faults: readonly string[];
  /** What stands between its tags, where that is not what all others have. */
  readonly content?: string;
}

const badWidgets: readonly BadWidget[] = [
  { name: 'bad-inner-html', faults: ['trusted-types', 'second-lit'] },
  { name: 'bad-inline-style', faults: ['strict-csp'] },
  { name: 'bad-twice', faults: ['two-copies', 'two-versions'] },
  { name: 'bad-zero', faults: ['data-404', 'data-500', 'data-timeout', 'data-truncated', 'data-malformed'] },
  { name: 'bad-waiting', faults: ['data-timeout'] },
  { name: 'bad-box', faults: ['hostile-css'] },
  { name: 'bad-hidden', faults: ['hidden', 'root-font', 'dark-on-light'] },
  { name: 'bad-dark', faults: ['dark-with-page'] },
  { name: 'bad-fixed-width', faults: ['narrow'] },
  { name: 'bad-direction', faults: ['right-to-left'] },
  { name: 'bad-paper', faults: ['print'] },
  { name: 'bad-local-dates', faults: ['time-zones'] },
  { name: 'bad-keys', faults: ['keyboard', 'own-keys'] },
  {
    name: 'bad-late',
    faults: ['shown', 'no-javascript', 'late-script', 'layout-shift', 'third-party', 'forced-colors', 'axe'],
    content: '',
  },
];

/** What each engine found wrong. A check that stopped says nothing about the widget: its error stands in place of its name. */
async function listFailed(page: WidgetPage, only: readonly string[]): Promise<readonly (readonly string[])[]> {
  const reports = await runKit(page, engines, { checks: only });
  return reports.map(({ results }) =>
    results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ check, reasons }) => reasons.find((reason) => reason.startsWith('stopped: ')) ?? check),
  );
}

describe('the kit', () => {
  it('finds nothing wrong with a good guest, and tries everything that the driver can', async () => {
    for (const { engine, results } of await runKit(fixturePage('good-guest'), engines)) {
      const open = results.filter(({ outcome }) => outcome !== 'pass');
      expect(open.map(({ check, outcome, reasons }) => [check, outcome, reasons.join()])).toEqual(
        impossible[engine].map((name) => [name, 'not possible', `the driver lacks ${name}`]),
      );
      expect(results).toHaveLength(checks.length);
    }
  });

  it.each(badWidgets)('finds in each engine what is wrong with $name', async ({ name, faults, ...options }) => {
    // A widget is bad in what it is meant for alone: `shown` is tried of each.
    const failed = await listFailed(fixturePage(name, options), [...faults, 'shown']);
    const wanted = checks.map((check) => check.name).filter((check) => faults.includes(check));
    expect(failed).toEqual(engines.map((engine) => wanted.filter((check) => !impossible[engine.name].includes(check))));
  });

  it('is proved by a bad widget for each of its checks', () => {
    const found = new Set(badWidgets.flatMap(({ faults }) => faults));
    expect([...found].toSorted()).toEqual(checks.map(({ name }) => name).toSorted());
  });

  it('says that there is no check of a name, and which there are', async () => {
    await expect(runKit(fixturePage('good-guest'), engines, { checks: ['csp'] })).rejects.toThrow(/“?csp.*strict-csp/);
  });
});

describe('readPage', () => {
  it('takes the outermost custom elements of an HTML file for the widget', async () => {
    const { name, roots, words } = await readPage(`${import.meta.dirname}/fixtures/plain.html`);
    expect({ name, roots, words }).toEqual({ name: 'A plain page', roots: 'a-guest', words: [] });
  });

  it('reads a page that JSON describes, its paths seen from there', async () => {
    const page = await readPage(`${import.meta.dirname}/fixtures/described.json`);
    expect(page).toMatchObject({ name: 'A described page', words: ['1928'], roots: 'a-guest' });
    expect(await listFailed(page, ['shown', 'no-javascript'])).toEqual(engines.map(() => []));
  });
});
