import { dataset } from '@walbio/data';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

declare const axe: { readonly run: (context: Element, options: object) => Promise<AxeResults> };

const table =
  '<walbio-table group="cell-therapy-companies" source="cell-therapy-2016" indicators="funds-raised jobs-fte most-advanced-phase gmp-surface"></walbio-table>';

const listRows = (widget: Widget): readonly string[] =>
  [...widget.shadowRoot.querySelectorAll('tbody [part=row] > th')].map((head) => read(head).replace(/ Sources.*/, ''));
const listAll = <E extends Element = HTMLElement>(widget: Widget, selector: string): readonly E[] => [
  ...widget.shadowRoot.querySelectorAll<E>(selector),
];
const head = (widget: Widget, name: string): HTMLButtonElement =>
  listAll<HTMLButtonElement>(widget, 'thead button').find((one) => read(one) === name) as HTMLButtonElement;

describe('<walbio-table>', () => {
  before(start);
  afterEach(async () => {
    clear();
    document.documentElement.removeAttribute('dir');
    document.documentElement.removeAttribute('style');
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  it('is a table with a caption, heads and rows, as a screen reader has it', async () => {
    await mount(table);
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'table').map(({ name }) => name)).to.deep.equal([
      'Cell-therapy companies in Wallonia 2016 (date of the source), unless a cell says otherwise',
    ]);
    expect(listByRole(tree, 'region').map(({ name }) => name)).to.deep.equal(['Cell-therapy companies in Wallonia']);
    expect(listByRole(tree, 'columnheader').map(listen)).to.deep.equal([
      'Name',
      'Funds raised',
      'Jobs full-time equivalents',
      'Most advanced clinical phase',
      'GMP surface m²',
    ]);
    expect(listByRole(tree, 'rowheader')).to.have.length(7);
    const [first] = listByRole(tree, 'row').slice(1);
    expect(first && listByRole(first, 'cell').map(listen)).to.deep.equal([
      'more than €90 million',
      '110',
      'Phase 3',
      '250',
    ]);
  });

  it('says aloud that a value has notes, whose it is, and that there is none', async () => {
    await mount(
      '<walbio-table group="cell-therapy-companies" indicators="jobs-fte gmp-surface-to-come"></walbio-table>',
    );
    const cells = listByRole(await readAccessibilityTree(), 'cell').map(listen);
    expect(
      cells.some((cell) => /^MaSTherCell: 81, note \d+ Orgenesis: 5, note \d+$/.test(cell)),
      cells.join('; '),
    ).to.equal(true);
    expect(cells.filter((cell) => cell === 'not stated')).to.have.length(3);
    expect(cells.some((cell) => /^1,200, note \d+, end of 2017$/.test(cell))).to.equal(true);
  });

  it('shows the printed total beside what the rows add up to, and says in words what does not hold', async () => {
    const widget = await mount(table);
    expect(read(find(widget, '[part=printed]'))).to.match(/^Printed total.*€409\.55 million.*340/);
    expect(read(find(widget, '[part=computed]'))).to.match(/^The rows add up to.*more than €409\.55 million.*345/);
    expect(listAll(widget, '[part=check]').map(read)).to.deep.equal([
      'Funds raised: The numbers add up, but the total lost a qualifier that a row bears.',
      'Jobs: The total is 5 full-time equivalents too low. Without Orgenesis, the other rows add up to it.',
      'GMP surface: The total follows from the rows.',
    ]);
  });

  it('sorts by keyboard: highest first, lowest first, and back, and says so', async () => {
    const widget = await mount(table);
    const before = listRows(widget);
    const jobs = head(widget, 'Jobs');
    jobs.focus();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await widget.updateComplete;
      return [jobs.closest('th')?.getAttribute('aria-sort'), read(find(widget, '[role=status]'))];
    };
    expect(await press('Enter')).to.deep.equal(['descending', 'Sorted by Jobs, descending.']);
    expect(listRows(widget)[0]).to.equal('Bone Therapeutics');
    expect(await press('Space')).to.deep.equal(['ascending', 'Sorted by Jobs, ascending.']);
    expect(listRows(widget)[0]).to.equal('Novadip Biosciences');
    expect(widget.shadowRoot.activeElement).to.equal(jobs);
    expect(await press('Enter')).to.deep.equal(['none', 'In the original order.']);
    expect(listRows(widget)).to.deep.equal(before);
  });

  it('has one head at most that says it sorts, and keeps the totals below', async () => {
    const widget = await mount(table);
    head(widget, 'Jobs').click();
    head(widget, 'Most advanced clinical phase').click();
    await widget.updateComplete;
    const sorts = listAll(widget, 'thead th').map((one) => one.getAttribute('aria-sort'));
    expect(sorts).to.deep.equal(['none', 'none', 'none', 'ascending', 'none']);
    expect(find(widget, 'tfoot').previousElementSibling?.localName).to.equal('tbody');
  });

  it('asks its dataset nothing when only the order changes', async () => {
    let asked = 0;
    const data = new Proxy(dataset, {
      get: (target, name) => {
        if (name === 'observations') asked += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const widget = await mount(table);
    Object.assign(widget, { data });
    await widget.updateComplete;
    const before = asked;
    head(widget, 'Jobs').click();
    await widget.updateComplete;
    expect(listRows(widget)[0]).to.equal('Bone Therapeutics');
    expect(before).to.be.greaterThan(0);
    expect(asked).to.equal(before);
    widget.setAttribute('group', '');
    widget.setAttribute('subjects', 'celyad');
    await widget.updateComplete;
    expect(listRows(widget)).to.deep.equal(['Celyad']);
  });

  it('begins in the order that its attribute asks for', async () => {
    const widget = await mount(table.replace('></', ' sort="-funds-raised"></'));
    expect(listRows(widget)[0]).to.equal('Celyad');
    expect(find(widget, '[role=status]').textContent).to.equal('');
  });

  it('opens the sources of a row below it, each value as a sentence', async () => {
    const widget = await mount(table);
    const toggle = find<HTMLButtonElement>(widget, '[part=toggle]');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(read(toggle)).to.equal('Sources (Bone Therapeutics)');
    toggle.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(find(widget, '[part=row]').nextElementSibling).to.equal(find(widget, '[part=evidence]'));
    expect(read(find(widget, '[part=evidence] li p'))).to.equal(
      'Funds raised, Bone Therapeutics: more than €90 million (date of the source: 2016).',
    );
    expect(listAll(widget, '[part=evidence] [part=source]')).to.have.length(4);
  });

  it('leaves axe nothing to find with all its rows open, at 320 pixels too', async () => {
    for (const width of [800, 320]) {
      await setViewport({ width, height: 600 });
      const widget = await mount(
        `<main lang="en"><h1>Page</h1>${table.replace('></', ' heading-level="2"></')}</main>`,
      );
      for (const toggle of listAll(widget, '[part=toggle]')) toggle.click();
      await widget.updateComplete;
      const { violations } = await axe.run(widget, { rules: { region: { enabled: false } } });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).to.deep.equal([]);
      clear();
    }
  });

  it('saves all values as CSV under the name of the group', async () => {
    const widget = await mount(table);
    const saved: { name: string; blob: Blob }[] = [];
    const [createObjectURL, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    let blob = new Blob();
    URL.createObjectURL = (object: Blob) => ((blob = object), createObjectURL.call(URL, object));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob });
    };
    find(widget, '[part=download]').click();
    [URL.createObjectURL, HTMLAnchorElement.prototype.click] = [createObjectURL, click];
    expect(saved.map(({ name }) => name)).to.deep.equal(['cell-therapy-companies.csv']);
    expect(await saved[0]?.blob.text()).to.contain('bone-therapeutics,Bone Therapeutics,funds-raised');
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`scrolls within its own region at 320 pixels, names staying in view, ${direction}`, async () => {
      await setViewport({ width: 320, height: 600 });
      document.documentElement.dir = direction;
      const widget = await mount(table);
      const scroll = find(widget, '[part=scroll]');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(scroll.scrollWidth).to.be.greaterThan(scroll.clientWidth);
      scroll.focus();
      expect(widget.shadowRoot.activeElement).to.equal(scroll);
      const name = find(widget, '[part=row] > th');
      const place = name.getBoundingClientRect().left;
      scroll.scrollLeft = 200;
      expect(name.getBoundingClientRect().left).to.be.closeTo(place, 1);
      expect(find(widget, '[part=title]').getBoundingClientRect().left).to.be.closeTo(place, 1);
      for (const one of listAll(widget, '.walbio > :not(.spoken)')) {
        expect(one.getBoundingClientRect().right).to.be.at.most(320);
        expect(one.getBoundingClientRect().left).to.be.at.least(0);
      }
    });
  }

  it('has no text below 12 pixels, and no button below 24', async () => {
    const widget = await mount(table);
    find(widget, '[part=toggle]').click();
    await widget.updateComplete;
    for (const one of listAll(widget, '.walbio, .walbio *:not([popover] *, svg *)'))
      expect(parseFloat(getComputedStyle(one).fontSize), one.outerHTML.slice(0, 80)).to.be.at.least(12);
    for (const button of listAll(widget, '.walbio button:not([popover] *)'))
      expect(button.getBoundingClientRect().height, button.outerHTML).to.be.at.least(24);
  });

  it('needs no inline style', async () => {
    const widget = await mount(table);
    expect(listAll(widget, '[style], style')).to.have.length(0);
  });

  it('prints the whole table, without what only works on a screen', async () => {
    await setViewport({ width: 700, height: 600 });
    const widget = await mount(table);
    await emulateMedia({ media: 'print' });
    const { right } = find(widget, '.walbio').getBoundingClientRect();
    expect(find(widget, 'table').getBoundingClientRect().right).to.be.at.most(right);
    expect(getComputedStyle(find(widget, '[part=toggle]')).display).to.equal('none');
    expect(getComputedStyle(find(widget, '[part=download]').parentElement as Element).display).to.equal('none');
    for (const shown of ['[part=cell]', '[part=printed]', '[part=check]', '[part=note]', '[part=sources]'])
      expect(find(widget, shown).getBoundingClientRect().height, shown).to.be.greaterThan(5);
  });

  for (const [kind, html] of [
    ['of many columns', '<walbio-table subjects="wallonia"></walbio-table>'],
    ['in a narrow place', `<div style="inline-size: 400px">${table}</div>`],
  ] as const) {
    it(`prints a table ${kind} as a list, each value behind what its head says`, async () => {
      await setViewport({ width: 718, height: 600 });
      const widget = await mount(html);
      await emulateMedia({ media: 'print' });
      const { right } = find(widget, '.walbio').getBoundingClientRect();
      const cells = listAll(widget, '[part=cell]');
      expect(cells.filter((cell) => cell.getBoundingClientRect().right > right)).to.deep.equal([]);
      expect(cells.map((cell) => getComputedStyle(cell).display)).to.include('block');
      const heads = listAll(widget, 'thead th:not(.name)').map((head) => read(head.querySelector('button')));
      const labels = cells.slice(0, heads.length).map((cell) => getComputedStyle(cell, '::before').content);
      expect(labels.map((label, index) => label.startsWith(`"${heads[index] ?? ''}`))).to.not.include(false);
    });
  }

  it('prints the cited words of each value below, row by row, which a screen shows when a row is opened', async () => {
    const widget = await mount(table);
    const words = find(widget, '.words');
    expect(words.getClientRects()).to.have.length(0);
    await emulateMedia({ media: 'print' });
    expect(words.getClientRects()).to.have.length(1);
    const rows = [...words.children].map(read);
    expect(rows).to.have.length(6);
    expect(rows[1]).to.equal(
      'Celyad: Funds raised 213, public and private funds; Jobs 95; Most advanced clinical phase Phase 3; GMP surface 200',
    );
    expect(rows.join('\n')).to.contain('Jobs (MaSTherCell) 5/81; Jobs (Orgenesis) 5/81;');
    expect(rows.at(-1)).to.match(/^Printed total: Funds raised TOTAL 409\.55, .*Jobs 340/);
    expect(rows.join(), 'numbers of the one document').to.not.contain('(1)');
    const errors = listAll(widget, '[part=note] .citation').filter((one) => one.getClientRects().length > 0);
    expect(errors.map(read)).to.include('Source 1: growing 16-person team, 18');
  });

  it('prints which of several documents the words stand in', async () => {
    const widget = await mount(
      '<walbio-table subjects="wallonia" indicators="biotech-companies health-sector-indirect-jobs"></walbio-table>',
    );
    await emulateMedia({ media: 'print' });
    expect(listAll(widget, '[part=sources] > li').map((one) => read(one).split(',')[0])).to.deep.equal([
      'A buzzing biotech scene',
      'Cell Therapy: At the Heart of Wallonia',
    ]);
    expect(read(find(widget, '.words'))).to.match(/Biotech companies More than 350 .* \(1\); Indirect jobs .* \(2\)$/);
  });

  it('has its title as a heading of the level that the page asks for, and what is below one deeper', async () => {
    await mount(table.replace('></', ' heading-level="3"></'));
    const headings = listByRole(await readAccessibilityTree(), 'heading');
    expect(headings.map(({ name, level }) => [name, level])).to.deep.equal([
      ['Cell-therapy companies in Wallonia', 3],
      ['Does it add up?', 4],
      ['Notes', 4],
      ['Source', 4],
    ]);
  });

  it('speaks the language of the page', async () => {
    const widget = await mount(`<div lang="fr-BE">${table}</div>`);
    expect(read(find(widget, '[part=printed] > th'))).to.equal('Total imprimé');
    expect(listAll(widget, '[part=check]').map(read).join()).to.contain('Sans Orgenesis');
    expect(find(widget, '.walbio').lang).to.equal('fr');
  });

  it('keeps the finished table between its tags where it cannot show one, and says why', async () => {
    const widget = await mount('<walbio-table group="cell-therapy-firms"><p>finished</p></walbio-table>');
    const finished = widget.firstElementChild as Element;
    expect(widget).to.have.property('state', 'not-published');
    expect(finished.getClientRects()).to.have.length(1);
    expect(read(find(widget, '[part=message]'))).to.contain('“cell-therapy-firms”');
    widget.setAttribute('group', 'cell-therapy-companies');
    await widget.updateComplete;
    expect(widget).to.have.property('state', 'shown');
    expect(finished.getClientRects()).to.have.length(0);
  });

  it('tells the page what it shows', async () => {
    const states: string[] = [];
    const listener = ({ state }: { readonly state: string }): void => void states.push(state);
    document.addEventListener('walbio-state', listener);
    const widget = await mount(table);
    widget.removeAttribute('group');
    await widget.updateComplete;
    document.removeEventListener('walbio-state', listener);
    expect(states).to.deep.equal(['shown', 'invalid']);
  });
});
