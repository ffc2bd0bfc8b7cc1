import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { listByRole, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, mount, start } from '../../test/browser/mount.ts';

const tile = (indicator: string): string => `<walbio-stat indicator="${indicator}" subject="wallonia"></walbio-stat>`;
const tiles = [tile('biotech-companies'), tile('gross-value-added'), tile('cell-therapy-laboratories')].join('');
const stats = `<walbio-stats label="Biotech in Wallonia" heading-level="2">${tiles}</walbio-stats>`;

const listTiles = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.mounted walbio-stat')];
const countColumns = (): number => new Set(listTiles().map((one) => one.getBoundingClientRect().left)).size;

describe('<walbio-stats>', () => {
  before(start);
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  it('is a list of tiles that its heading names', async () => {
    await mount(stats);
    const tree = await readAccessibilityTree();
    const [list, ...others] = listByRole(tree, 'list').filter(({ name }) => name === 'Biotech in Wallonia');
    expect(others).to.have.length(0);
    expect(list && listByRole(list, 'listitem').map((item) => listByRole(item, 'figure')[0]?.name)).to.deep.equal([
      'Biotech companies',
      'Gross value added',
      'Research laboratories in cell therapy',
    ]);
    expect(listByRole(tree, 'heading').map(({ name, level }) => [name, level])).to.deep.equal([
      ['Biotech in Wallonia', 2],
    ]);
  });

  it('has no heading where the page gives it no label', async () => {
    await mount(`<walbio-stats>${tiles}</walbio-stats>`);
    expect(listByRole(await readAccessibilityTree(), 'heading')).to.have.length(0);
  });

  for (const [width, columns] of [
    [900, 3],
    [560, 2],
    [320, 1],
    [200, 1],
  ] as const) {
    it(`has ${columns} column${columns > 1 ? 's' : ''} in ${width} pixels, right to left too, and never overflows`, async () => {
      await setViewport({ width: 1100, height: 600 });
      for (const direction of ['ltr', 'rtl']) {
        document.documentElement.dir = direction;
        const widget = await mount(stats);
        widget.style.inlineSize = `${width}px`;
        expect(countColumns()).to.equal(columns);
        const box = widget.getBoundingClientRect();
        for (const one of listTiles()) {
          expect(one.getBoundingClientRect().right).to.be.at.most(box.right);
          expect(one.getBoundingClientRect().left).to.be.at.least(box.left);
        }
        clear();
      }
    });
  }

  it('makes its columns as wide as the page asks', async () => {
    const widget = await mount(stats);
    widget.style.setProperty('--walbio-tile-width', '30em');
    expect(countColumns()).to.equal(1);
  });

  describe('a row', () => {
    const corrected = '<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat>';
    const row = `<walbio-stats>${corrected}${tile('biotech-companies')}${tile('gross-value-added')}</walbio-stats>`;
    const parts = ['label', 'value', 'context', 'source'];
    const measure = (): readonly (readonly number[])[] =>
      parts.map((part) =>
        listTiles().map((one) => one.shadowRoot?.querySelector(`[part=${part}]`)?.getBoundingClientRect().top ?? NaN),
      );

    beforeEach(() => setViewport({ width: 1100, height: 800 }));

    it('has label, value, context and source level, though one tile has a known error', async () => {
      await mount(row);
      expect(countColumns()).to.equal(3);
      for (const tops of measure()) for (const top of tops) expect(top).to.be.closeTo(tops[0] as number, 0.5);
    });

    it('leaves the other tiles as they are when something opens in one', async () => {
      await mount(row);
      const before = measure();
      for (const one of listTiles()) {
        for (const details of one.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      }
      expect(measure().flat().map(Math.round)).to.deep.equal(before.flat().map(Math.round));
    });

    for (const media of ['screen', 'print'] as const) {
      it(`has no room between what stands in a tile but at its end, on ${media}`, async () => {
        await emulateMedia({ media });
        await mount(row);
        for (const one of listTiles()) {
          const boxes = [...(one.shadowRoot?.querySelectorAll('figcaption, .value, .context, .evidence, .more') ?? [])]
            .map((box) => box.getBoundingClientRect())
            .filter(({ height }) => height > 0);
          expect(boxes.length).to.be.at.least(4);
          boxes.slice(1).forEach(({ top }, index) => expect(top - (boxes[index]?.bottom ?? 0)).to.be.at.most(45));
        }
        await emulateMedia({ media: 'screen' });
      });
    }

    it('shows what stands between the tags of a tile that has no facts', async () => {
      await mount(
        `<walbio-stats>${tile('gross-value-added')}<walbio-stat observation="nowhere"><p>As printed.</p></walbio-stat></walbio-stats>`,
      );
      const [, unknown] = listTiles();
      const [printed, message] = [unknown?.querySelector('p'), unknown?.shadowRoot?.querySelector('[part=message]')];
      const [above, below] = [printed, message].map((one) => one?.getBoundingClientRect());
      expect(above?.height).to.be.greaterThan(10);
      expect(below?.top).to.be.at.least(above?.bottom ?? NaN);
    });

    it('hides a tile where the page says so', async () => {
      await mount(row);
      const [first] = listTiles();
      if (first) first.hidden = true;
      expect(first?.getBoundingClientRect().height).to.equal(0);
    });
  });

  it('makes items of what comes, leaves roles of the page alone, and takes back its own from what leaves', async () => {
    const widget = await mount(stats);
    const [first, second] = listTiles();
    const link = document.createElement('a');
    link.setAttribute('role', 'none');
    widget.append(link);
    first?.remove();
    await new Promise(requestAnimationFrame);
    expect(first?.hasAttribute('role')).to.equal(false);
    expect(second?.getAttribute('role')).to.equal('listitem');
    expect(link.getAttribute('role')).to.equal('none');
    link.remove();
    await new Promise(requestAnimationFrame);
    expect(link.getAttribute('role')).to.equal('none');
  });

  it('is hidden where the page says so', async () => {
    const widget = await mount(stats);
    widget.hidden = true;
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });
});
