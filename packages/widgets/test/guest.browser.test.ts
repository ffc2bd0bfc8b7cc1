import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { provideDataset } from '../src/data/provided-dataset.ts';
import { clear, find, mount, openSource, read, start } from './browser/mount.ts';
import { hostileText, makeHostile } from './hostile-dataset.ts';

const stat = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';
const timeline = '<walbio-timeline></walbio-timeline>';
const table = '<walbio-table group="cell-therapy-companies"></walbio-table>';
const company = '<walbio-company organization="promethera-biosciences"></walbio-company>';
const citation = '<walbio-source source="cell-therapy-2016"></walbio-source>';
const widgets: readonly (readonly [string, string])[] = [
  ['a tile', stat],
  ['a timeline', timeline],
  ['a company card', company],
  ['a table', table],
  ['a citation', citation],
];

const sheet = document.createElement('style');

function style(css: string): void {
  sheet.textContent = css;
  document.head.append(sheet);
}

const luminance = (color: string): number =>
  (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);

describe('an element on a page that is not its own', () => {
  before(start);
  afterEach(async () => {
    clear();
    sheet.remove();
    document.documentElement.removeAttribute('dir');
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, html] of widgets) {
    it(`draws ${name} without overflow at 240 pixels, left to right and right to left`, async () => {
      await setViewport({ width: 240, height: 600 });
      style('body { margin: 0 }');
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const widget = await mount(html);
        const inner = [...widget.shadowRoot.querySelectorAll<HTMLElement>('*')].filter(
          (one) => !one.closest('.spoken, [popover], [part=scroll] > table'),
        );
        const { left, right } = widget.getBoundingClientRect();
        for (const one of inner) {
          const box = one.getBoundingClientRect();
          expect(box.right, one.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
          expect(box.left, one.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
        }
        const opened = await openSource(widget);
        for (const one of [opened, ...opened.querySelectorAll<HTMLElement>('*:not(.spoken, .spoken *)')]) {
          const box = one.getBoundingClientRect();
          expect(box.right, one.outerHTML.slice(0, 80)).to.be.at.most(240.5);
          expect(box.left, one.outerHTML.slice(0, 80)).to.be.at.least(-0.5);
        }
        clear();
      }
    });

    it(`keeps ${name} within 300 pixels where the page shrinks what it holds`, async () => {
      for (const css of [
        'display: flex; flex-direction: column; align-items: center',
        'display: grid; justify-items: center',
        'display: grid; grid-template-columns: 1fr',
        'display: flow-root',
      ]) {
        style(`.mounted { inline-size: 300px; ${css} } .mounted > * { float: inline-start }`);
        const widget = await mount(html);
        const { left, right } = widget.getBoundingClientRect();
        const around = (widget.parentElement as Element).getBoundingClientRect();
        expect([left >= around.left - 0.5, right <= around.left + 300.5], css).to.deep.equal([true, true]);
        clear();
      }
    });

    it(`keeps long German words of ${name} within 200 pixels`, async () => {
      document.documentElement.lang = 'de';
      const widget = await mount(`<div style="inline-size: 200px">${html}</div>`);
      const words = [...widget.shadowRoot.querySelectorAll('.walbio :is(p, dt, dd, li, summary)')].filter(
        (one) => !one.closest('.spoken, [popover], table'),
      );
      const end = widget.getBoundingClientRect().right + 0.5;
      const outside = words.filter((one) => one.getBoundingClientRect().right > end);
      document.documentElement.removeAttribute('lang');
      expect(outside.map((one) => one.outerHTML)).to.deep.equal([]);
    });

    it(`keeps the size of the text of ${name} on a page with a root of 62.5 %`, async () => {
      const before = await mount(html);
      const size = getComputedStyle(find(before, '.walbio')).fontSize;
      document.body.style.fontSize = '16px';
      style('html { font-size: 62.5% }');
      expect(getComputedStyle(find(before, '.walbio')).fontSize).to.equal(size);
      document.body.removeAttribute('style');
    });

    it(`withstands hostile rules around ${name}`, async () => {
      style(`* { letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 5 !important; color: red }
        p, figure, dl, ol, li, button, [popover] { display: none !important; position: fixed !important }`);
      const widget = await mount(html);
      const { letterSpacing, textTransform, color } = getComputedStyle(find(widget, '.walbio'));
      expect([letterSpacing, textTransform]).to.deep.equal(['normal', 'none']);
      expect(color).to.not.equal('rgb(255, 0, 0)');
      expect(find(widget, '[part=source-summary]').getBoundingClientRect().height).to.be.greaterThan(20);
    });

    it(`has no text of ${name} below 12 pixels, and no control below 24`, async () => {
      style('body { font-size: 16px }');
      const widget = await mount(html);
      await openSource(widget);
      for (const one of widget.shadowRoot.querySelectorAll('.walbio, .walbio *')) {
        expect(parseFloat(getComputedStyle(one).fontSize), one.outerHTML.slice(0, 80)).to.be.at.least(12);
      }
      for (const control of widget.shadowRoot.querySelectorAll('button, label')) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    });

    it(`prints every word of ${name}, dark on light, also from a dark page`, async () => {
      style('html { color-scheme: dark }');
      const widget = await mount(html);
      const isShown = (one: Element): boolean => one.getClientRects().length > 0;
      const words = [
        ...widget.shadowRoot.querySelectorAll('.walbio :is(p, dt, dd, th, td, li, time, figcaption)'),
      ].filter((one) => isShown(one) && !one.closest('.source, .actions'));
      await emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { color, backgroundColor } = getComputedStyle(find(widget, '.walbio'));
      expect(luminance(color)).to.be.lessThan(luminance(backgroundColor));
      const printed = [...words, ...widget.shadowRoot.querySelectorAll('.citation')];
      expect(printed).to.not.have.length(0);
      expect(printed.filter((one) => !isShown(one)).map((one) => one.outerHTML)).to.deep.equal([]);
    });

    it(`has ${name} dark only where the page is`, async () => {
      await emulateMedia({ colorScheme: 'dark' });
      const widget = await mount(html);
      const box = find(widget, '.walbio');
      style('html { color-scheme: light }');
      expect(luminance(getComputedStyle(box).backgroundColor)).to.be.greaterThan(600);
      style('html { color-scheme: light dark }');
      expect(luminance(getComputedStyle(box).backgroundColor)).to.be.lessThan(150);
    });

    it(`takes all words of ${name} as text, and no address that runs code`, async () => {
      provideDataset(makeHostile(dataset));
      const widget = await mount(html);
      expect(read(widget.shadowRoot)).to.contain(hostileText.replace(/\s+/g, ' ').trim());
      expect(widget.shadowRoot.querySelector('img, script')).to.equal(null);
      for (const link of widget.shadowRoot.querySelectorAll('a')) expect(link.protocol).to.match(/^https?:$/);
      expect('walbioBreach' in window).to.equal(false);
      provideDataset(dataset);
    });
  }

  it('prints the citation of a tile although its source is closed', async () => {
    const widget = await mount(stat);
    await emulateMedia({ media: 'print' });
    expect(find(widget, '.citation').getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('does not collapse where its box takes the width of its content', async () => {
    style('.mounted { display: flex } .mounted > div { display: inline-block }');
    const widget = await mount(stat);
    expect(widget.getBoundingClientRect().width).to.be.greaterThan(150);
  });

  it('shows its focus', async function () {
    // Without a window manager no window of WebKitGTK has the focus.
    if (!document.hasFocus()) this.skip();
    const widget = await mount(stat);
    const summary = find(widget, '[part=source-summary]');
    summary.focus({ focusVisible: true } as FocusOptions);
    const { outlineStyle, outlineWidth } = getComputedStyle(summary);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
  });
});
