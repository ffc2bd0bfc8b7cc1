import { openEngines } from '@walbio/test-browser';
import type { Engine } from '@walbio/test-browser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturePage } from './fixtures/fixture-page.ts';
import { checks, readPage, runKit } from './kit/index.ts';
import type { WidgetPage } from './kit/index.ts';

let engines: readonly Engine[];
beforeAll(async () => {
  engines = await openEngines();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** The names of what an engine found wrong, in each engine the same. */
async function listFailed(page: WidgetPage, only?: readonly string[]): Promise<readonly (readonly string[])[]> {
  const reports = await runKit(page, engines, only ? { checks: only } : {});
  return reports.map(({ results }) => results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check));
}

describe('the kit', () => {
  it('finds nothing wrong with a good guest, and tries everything that the driver can', async () => {
    for (const { engine, results } of await runKit(fixturePage('good-guest'), engines)) {
      const open = results.filter(({ outcome }) => outcome !== 'pass');
      const impossible = {
        chromium: [],
        firefox: ['layout-shift'],
        webkit: ['layout-shift', 'forced-colors', 'print'],
      }[engine];
      expect(open.map(({ check, outcome, reasons }) => [check, outcome, reasons.join()])).toEqual(
        impossible.map((name) => [name, 'not possible', `the driver lacks ${name}`]),
      );
      expect(results).toHaveLength(checks.length);
    }
  });

  it.each<[string, readonly string[]]>([
    ['bad-inner-html', ['trusted-types', 'second-lit']],
    ['bad-inline-style', ['strict-csp']],
    ['bad-zero', ['data-404', 'data-500', 'data-timeout', 'data-truncated', 'data-malformed']],
    ['bad-waiting', ['data-timeout']],
    ['bad-fixed-width', ['narrow']],
    ['bad-hidden', ['hidden', 'root-font', 'dark-on-light']],
    ['bad-local-dates', ['time-zones']],
    ['bad-keys', ['keyboard', 'own-keys']],
  ])('finds in each engine what is wrong with %s', async (name, expected) => {
    const failed = await listFailed(fixturePage(name), [...expected, 'shown']);
    expect(failed).toEqual(
      engines.map(() => checks.map((check) => check.name).filter((row) => expected.includes(row))),
    );
  });

  it('finds what only a script brings, and what is asked of others', async () => {
    const rows = ['no-javascript', 'late-script', 'layout-shift', 'third-party', 'forced-colors', 'axe'];
    const [chromium] = await runKit(fixturePage('bad-late', { content: '' }), engines, { checks: rows });
    expect(chromium?.results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check)).toEqual(
      checks.map(({ name }) => name).filter((name) => rows.includes(name)),
    );
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
