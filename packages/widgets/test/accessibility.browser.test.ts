import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type { AxeResults, ElementContext } from 'axe-core';
import { clear, mount, openSource, start } from './browser/mount.ts';
import type { Widget } from './browser/mount.ts';

declare const axe: { readonly run: (context: ElementContext, options: object) => Promise<AxeResults> };

const pages: Readonly<Record<string, string>> = {
  'a tile': '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>',
  'a forecast': '<walbio-stat indicator="expected-market-launch" subject="celyad" heading-level="2"></walbio-stat>',
  'a comparison': '<walbio-stat indicator="market-size" subject="atmp" compare="previous"></walbio-stat>',
  'a contradicted figure': '<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat>',
  'a figure that is not published': '<walbio-stat observation="nowhere"><p>As printed.</p></walbio-stat>',
  'a timeline': '<walbio-timeline></walbio-timeline>',
  'a timeline with headings': '<walbio-timeline subject="ucb" heading-level="2"></walbio-timeline>',
  'a timeline with groups, a scale and filters':
    '<walbio-timeline scale filters heading-level="2" eras="1928/1999 Pioneers; 2000/.. Growth"></walbio-timeline>',
  'a citation': '<walbio-source source="cell-therapy-2016"></walbio-source>',
  'a table': '<walbio-table group="cell-therapy-companies" heading-level="2" sort="-jobs-fte"></walbio-table>',
  'a group of tiles':
    '<walbio-stats label="Figures" heading-level="2"><walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat></walbio-stats>',
  'a company card': '<walbio-company organization="promethera-biosciences" heading-level="2"></walbio-company>',
  'a compact company card': '<walbio-company organization="novadip-biosciences" compact></walbio-company>',
};

/** Rules for whole pages, which a fragment cannot meet. */
const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

async function listViolations(widget: Widget): Promise<readonly string[]> {
  const { violations } = await axe.run(widget, {
    rules,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('axe', () => {
  before(() => {
    start();
    document.documentElement.lang = 'en';
    document.documentElement.style.background = 'Canvas';
  });
  afterEach(clear);
  after(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('lang');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, html] of Object.entries(pages)) {
      it(`finds nothing in ${name}, ${colorScheme}, its first source closed and open`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const widget = await mount(html);
        expect(await listViolations(widget)).to.deep.equal([]);
        if (!widget.shadowRoot.querySelector('[part=source-summary]')) return;
        await openSource(widget);
        expect(await listViolations(widget)).to.deep.equal([]);
      });
    }
  }

  it('would find text that does not contrast', async () => {
    const stat = await mount(pages['a tile'] as string);
    stat.style.setProperty('--walbio-muted', '#ccc');
    stat.style.setProperty('--walbio-surface', '#fff');
    document.documentElement.style.colorScheme = 'light';
    expect(String(await listViolations(stat))).to.contain('color-contrast');
  });
});
