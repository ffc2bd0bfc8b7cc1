import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, openSource, read, start } from '../../test/browser/mount.ts';

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
});
