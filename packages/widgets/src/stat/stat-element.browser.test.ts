import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { Dataset } from '@walbio/data';
import type { AxeResults, ElementContext } from 'axe-core';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, openSource, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';
import { observe, sayOnly } from '../../test/observed-dataset.ts';

declare const axe: { readonly run: (context: ElementContext, options: object) => Promise<AxeResults> };

const companies = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';

describe('<walbio-stat>', () => {
  before(start);
  afterEach(clear);

  it('shows value, qualifier, unit, place, period and source', async () => {
    const stat = await mount(companies);
    expect(read(find(stat, '[part=qualifier]'))).to.equal('more than');
    expect(read(find(stat, '[part=number]'))).to.equal('350');
    expect(read(find(stat, '[part=unit]'))).to.equal('companies');
    expect(read(find(stat, '[part=context]'))).to.equal('Wallonia, about 2021 (date of the source)');
    expect(read(find(stat, '[part=source-summary]'))).to.match(/^Source: .*AWEX.*about 2021/);
  });

  it('shows an observation by its id', async () => {
    const stat = await mount('<walbio-stat observation="celyad.jobs-fte.cell-therapy-2016"></walbio-stat>');
    expect(read(find(stat, 'p'))).to.equal('95 full-time equivalents, Celyad, 2016 (date of the source)');
  });

  it('is heard as a figure that its label names, with the qualifier before the number', async () => {
    await mount(companies);
    const [figure, ...others] = listByRole(await readAccessibilityTree(), 'figure');
    expect(others).to.have.length(0);
    expect(figure?.name).to.equal('Biotech companies');
    expect(figure && listen(figure)).to.contain('more than 350 companies, Wallonia, about 2021');
  });

  it('reads a range aloud as “from … to”', async () => {
    const stat = await mount('<walbio-stat indicator="annual-employment-growth" subject="wallonia"></walbio-stat>');
    expect(read(find(stat, '[part=number]'))).to.equal('5–10%');
    expect(listen(await readAccessibilityTree())).to.contain('from 5% to 10%, Wallonia');
  });

  it('says that a value is a forecast, and keeps its “after”', async () => {
    const stat = await mount(
      '<walbio-stat indicator="expected-market-launch" subject="bone-therapeutics"></walbio-stat>',
    );
    expect(read(find(stat, '[part=value]'))).to.equal('after 2020');
    expect(read(find(stat, '[part=status]'))).to.equal('forecast');
  });

  it('says what a share is a share of', async () => {
    const stat = await mount('<walbio-stat indicator="biotech-market-value-share" subject="belgium"></walbio-stat>');
    expect(read(find(stat, '[part=context]'))).to.contain('Belgium, share of: European Union');
  });

  it('says that a printed figure is known not to hold, and why', async () => {
    const stat = await mount('<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat>');
    expect(read(find(stat, '[part=correction]'))).to.match(/345.*Printed: 340/);
  });

  it('opens its source by keyboard: cited words, document, publisher, date, link, citation', async () => {
    const stat = await mount(companies);
    await sendKeys({ press: 'Tab' });
    expect(stat.shadowRoot.activeElement).to.equal(find(stat, '[part=source-summary]'));
    await sendKeys({ press: 'Enter' });
    const popover = find(stat, '[part=source-popover]');
    expect(popover.matches(':popover-open')).to.equal(true);
    expect(read(find(stat, 'blockquote'))).to.equal('More than 350 biotech companies (WAL)');
    expect(read(find(stat, 'dl'))).to.match(
      /Document *A buzzing biotech scene *Publisher *.*AWEX.* Issued *about 2021$/,
    );
    const link = find<HTMLAnchorElement>(stat, 'a');
    expect(link.protocol).to.equal('https:');
    expect(link.rel).to.equal('noopener');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(stat.shadowRoot.activeElement).to.equal(link);
  });

  it('tells a screen reader whether its source is open', async () => {
    const stat = await mount(companies);
    const isOpen = async () =>
      listByRole(await readAccessibilityTree(), 'button')
        .filter(({ name }) => name?.startsWith('Source'))
        .map((node) => node.expanded ?? false);
    expect(await isOpen()).to.deep.equal([false]);
    await openSource(stat);
    expect(await isOpen()).to.deep.equal([true]);
  });

  it('shows only what sources said by a date', async () => {
    const stat = await mount(
      '<walbio-stat indicator="biotech-companies" subject="wallonia" as-of="1999"></walbio-stat>',
    );
    expect(stat).to.have.property('state', 'not-published');
    expect(read(find(stat, '[part=message]'))).to.equal('The data hold no such value from sources of 1999 or before.');
    stat.setAttribute('as-of', '2030');
    await stat.updateComplete;
    expect(stat).to.have.property('state', 'shown');
  });

  it('has its label as a caption, or as a heading of the level that the page asks for', async () => {
    const stat = await mount(companies);
    expect(listByRole(await readAccessibilityTree(), 'heading')).to.have.length(0);
    stat.setAttribute('heading-level', '4');
    await stat.updateComplete;
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'heading').map(({ name, level }) => [name, level])).to.deep.equal([
      ['Biotech companies', 4],
    ]);
    expect(listByRole(tree, 'figure')[0]?.name).to.equal('Biotech companies');
  });

  it('follows its attributes', async () => {
    const stat = await mount(companies);
    stat.setAttribute('indicator', 'gross-value-added');
    await stat.updateComplete;
    expect(read(find(stat, '[part=value]'))).to.equal('€4.1 billion');
    expect(read(find(stat, '[part=context]'))).to.equal('Wallonia, 2019');
  });

  it('names the closest id where one is not in the data, and shows no number', async () => {
    const stat = await mount('<walbio-stat indicator="biotech-companys" subject="wallonia"></walbio-stat>');
    expect(read(stat.shadowRoot)).to.contain('“biotech-companys”').and.to.contain('“biotech-companies”');
    expect(stat.shadowRoot.querySelector('[part=number]')).to.equal(null);
  });

  describe('comparison', () => {
    const pair = sayOnly(
      observe('2016', { value: '250', source: 'cell-therapy-2016' }),
      observe('2019', { value: '>350', status: 'provisional' }),
    );
    const compared = companies.replace('></', ' compare="previous"></');
    const give = async (html: string, data: Dataset): Promise<Widget> => {
      const stat = (await mount(html)) as Widget & { data: Dataset };
      stat.data = data;
      await stat.updateComplete;
      return stat;
    };

    it('says direction and size in words, with the earlier value and its period', async () => {
      const stat = await give(compared, pair);
      expect(read(find(stat, '[part=change]'))).to.equal('Rose by more than 100 companies (more than 40%)');
      expect(read(find(stat, '[part=earlier]'))).to.equal('Compared with: 250 companies, 2016');
      expect([...stat.shadowRoot.querySelectorAll('[part=caution]')].map(read)).to.deep.equal([
        'The sources differ and may count in different ways.',
        'At least one of the values is not a settled fact.',
      ]);
      const [figure] = listByRole(await readAccessibilityTree(), 'figure');
      expect(figure && listen(figure)).to.match(/Rose by more than 100 .* Compared with: 250 companies, 2016/);
    });

    it('leaves its arrow to the eye, and its colour to the text', async () => {
      const stat = await give(compared, pair);
      const arrow = find<SVGElement>(stat, '.arrow');
      expect(arrow.getAttribute('aria-hidden')).to.equal('true');
      expect(getComputedStyle(arrow).stroke).to.equal(getComputedStyle(find(stat, '.walbio')).color);
      expect(listByRole(await readAccessibilityTree(), 'image')).to.have.length(0);
    });

    it('opens to the sources of both values', async () => {
      const stat = await give(compared, pair);
      expect(read(find(stat, '[part=source-summary]'))).to.match(/^Sources: .*MassBio.* · .*2016/);
      const popover = await openSource(stat);
      expect(read(popover)).to.contain('2019 in massbio-2024').and.to.contain('2016 in cell-therapy-2016');
    });

    it('says in a sentence that there is nothing to compare with', async () => {
      const stat = await mount(compared);
      expect(stat).to.have.property('state', 'shown');
      expect(read(find(stat, '[part=change]'))).to.equal('No earlier value in the data.');
    });

    it('shows the value where what it is compared with is not in the data', async () => {
      const stat = await mount(companies.replace('></', ' compare="wallonia.biotech-companies.biotech"></'));
      expect(read(find(stat, '[part=number]'))).to.equal('350');
      expect(read(find(stat, '[part=change]'))).to.contain('“wallonia.biotech-companies.biotech-scene-2021”');
    });

    it('follows its attribute', async () => {
      const stat = await give(companies, pair);
      expect(stat.shadowRoot.querySelector('[part=change]')).to.equal(null);
      stat.setAttribute('compare', '2016');
      await stat.updateComplete;
      expect(read(find(stat, '[part=change]'))).to.contain('Rose by');
    });

    it('tells a claim that cannot hold beside the value, with its source', async () => {
      const other = observe('2019', { value: '300', source: 'biotech-scene-2021', id: 'other' });
      const stat = await give(companies, { ...pair, observations: [...pair.observations, other] });
      expect(read(find(stat, '[part=dispute]'))).to.match(
        /^Disputed, also stated: 300 companies, 2019 \(.*AWEX.*, about 2021\)$/,
      );
      expect(read(find(stat, '[part=status]'))).to.equal('provisional');
      expect(read(await openSource(stat))).to.contain('2019 in biotech-scene-2021');
    });

    it('folds a known error under its kind and what holds, opens it by keyboard, and prints it', async () => {
      const stat = await mount('<walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat>');
      const summary = find(stat, '[part=correction-summary]');
      expect(read(summary)).to.match(/^contradicted\. What holds: 345/);
      const correction = find(stat, '[part=correction]');
      expect(correction.checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      await emulateMedia({ media: 'print' });
      expect(correction.getBoundingClientRect().height).to.be.greaterThan(30);
      await emulateMedia({ media: 'screen' });
      summary.focus();
      await sendKeys({ press: 'Enter' });
      expect(correction.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    });
  });

  describe('trend', () => {
    const series = sayOnly(
      ...['180', '250', '~240', '>260'].map((value, index) => observe(String(2012 + index), { value })),
      observe('2019', { value: '>350' }),
    );
    const drawn = companies.replace('></', ' trend></');
    const draw = async (data: Dataset): Promise<Widget> => {
      const stat = (await mount(drawn)) as Widget & { data: Dataset };
      stat.data = data;
      await stat.updateComplete;
      return stat;
    };

    it('is an image that its first, last, lowest and highest value name', async () => {
      await draw(series);
      const [image, ...others] = listByRole(await readAccessibilityTree(), 'image');
      expect(others).to.have.length(0);
      expect(image?.name).to.equal(
        'First: 180 companies, 2012. Last: more than 350 companies, 2019. Lowest: 180 companies, 2012. Highest: cannot be told.',
      );
    });

    it('draws bounds to an open end, “about” as a ring, and nothing over missing years', async () => {
      const stat = await draw(series);
      expect(stat.shadowRoot.querySelectorAll('.dot')).to.have.length(5);
      expect(stat.shadowRoot.querySelectorAll('.dot.about')).to.have.length(1);
      expect(stat.shadowRoot.querySelectorAll('.reach')).to.have.length(2);
      expect(stat.shadowRoot.querySelectorAll('.segment')).to.have.length(2);
      const plot = find(stat, '.plot').getBoundingClientRect();
      for (const dot of stat.shadowRoot.querySelectorAll('.dot')) {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        expect(Math.min(left - plot.left, plot.right - right, top - plot.top, plot.bottom - bottom)).to.be.at.least(0);
      }
    });

    it('has all its values in a list, one of them the current', async () => {
      const stat = await draw(series);
      expect(read(find(stat, '[part=trend-summary]'))).to.equal('All 5 values, 2012 to 2019');
      find<HTMLDetailsElement>(stat, '.trend details').open = true;
      const items = [...stat.shadowRoot.querySelectorAll('[part=trend-values] > li')];
      expect(items.map(read)).to.deep.equal([
        '2012: 180 companies',
        '2013: 250 companies',
        '2014: about 240 companies',
        '2015: more than 260 companies',
        '2019: more than 350 companies',
      ]);
      expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([null, null, null, null, 'true']);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`gives axe nothing to find, opened, with a dispute beside it, ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const other = observe('2019', { value: '300', source: 'biotech-scene-2021', id: 'other' });
        const stat = await draw({ ...series, observations: [...series.observations, other] });
        stat.setAttribute('compare', 'previous');
        await stat.updateComplete;
        for (const details of stat.shadowRoot.querySelectorAll('details')) details.open = true;
        expect(find(stat, '[part=dispute]').getBoundingClientRect().height).to.be.greaterThan(10);
        const { violations } = await axe.run(stat, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
        document.documentElement.removeAttribute('style');
      });
    }

    it('stays within 240 pixels, with a comparison and in the longest language', async () => {
      const stat = await draw(series);
      stat.lang = 'de';
      stat.style.inlineSize = '240px';
      stat.setAttribute('compare', 'previous');
      await new Promise(requestAnimationFrame);
      await stat.updateComplete;
      expect(read(find(stat, '[part=change]'))).to.match(/^Nicht vergleichbar: /);
      for (const details of stat.shadowRoot.querySelectorAll('details')) details.open = true;
      const { left, right } = stat.getBoundingClientRect();
      for (const one of stat.shadowRoot.querySelectorAll('.more *')) {
        const box = one.getBoundingClientRect();
        expect(box.right, one.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
        expect(box.left, one.outerHTML.slice(0, 80)).to.be.at.least(left - 0.5);
      }
    });

    it('is not there where the series has fewer than three values', async () => {
      const stat = await mount(drawn);
      expect(stat).to.have.property('state', 'shown');
      expect(stat.shadowRoot.querySelector('[part=trend]')).to.equal(null);
    });
  });
});
