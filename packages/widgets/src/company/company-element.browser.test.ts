import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';

describe('<walbio-company>', () => {
  before(start);
  afterEach(clear);

  it('is a region that its name names', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    expect(listByRole(await readAccessibilityTree(), 'region').map(({ name }) => name)).to.deep.equal(['Celyad']);
  });

  it('has its name as a heading of level 3, and the parts below it', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    const headings = listByRole(await readAccessibilityTree(), 'heading').map(({ name, level }) => `${level} ${name}`);
    expect(headings[0]).to.equal('3 Celyad');
    expect(headings).to.include.members(['4 Key figures', '4 Pipeline', '4 Events', '4 Relations']);
  });

  it('has the heading level that the page asks for, and takes no other', async () => {
    const company = await mount('<walbio-company organization="celyad" heading-level="2"></walbio-company>');
    expect(find(company, '#title').localName).to.equal('h2');
    company.setAttribute('heading-level', 'one');
    await company.updateComplete;
    expect(find(company, '#title').localName).to.equal('h3');
  });

  it('says key figures with qualifier, unit, period and status', async () => {
    const company = await mount('<walbio-company organization="bone-therapeutics"></walbio-company>');
    const figures = read(find(company, '[part=figures]'));
    expect(figures).to.contain('more than €90 million, 2016');
    expect(figures).to.contain('110 full-time equivalents, 2016');
    expect(figures).to.contain('after 2020, forecast, 2016');
  });

  it('is heard as terms and what is said of them', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'term').map(listen)).to.include.members(['Founded', 'Jobs']);
    expect(listByRole(tree, 'definition').map(listen).join()).to.contain('95 full-time equivalents, 2016');
  });

  it('tells products, events with their figures, and relations', async () => {
    const company = await mount('<walbio-company organization="promethera-biosciences"></walbio-company>');
    expect(read(find(company, '[part=pipeline]'))).to.contain('HepaStem');
    expect(read(find(company, 'ol[part=events]'))).to.contain('€20.3 million');
    expect(read(find(company, '[part=relations]'))).to.contain('member of');
  });

  it('says other names with what they are', async () => {
    const company = await mount('<walbio-company organization="promethera-biosciences"></walbio-company>');
    expect(read(find(company, '[part=names]'))).to.contain('Promethera BioSciences');
  });

  it('gives every line its source, by a number of the list of documents', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    const lines = [...company.shadowRoot.querySelectorAll('.row, .event')];
    const documents = company.shadowRoot.querySelectorAll('[part=sources] > li').length;
    expect(lines.length).to.be.greaterThan(8);
    for (const line of lines) {
      const number = /^Sources? (\d+)/.exec(read(line.querySelector('[part=source-summary]')))?.[1];
      expect(Number(number), read(line)).to.be.within(1, documents);
    }
  });

  it('opens the source of a line by keyboard', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    find(company, '[part=figures] [part=source-summary]').focus();
    await sendKeys({ press: 'Enter' });
    const source = find(company, '[part=figures] [part=source-popover]');
    expect(source.matches(':popover-open')).to.equal(true);
    expect(read(source)).to.contain('Cell Therapy: At the Heart of Wallonia');
  });

  it('shows what the page puts into its slots', async () => {
    const company = await mount(
      '<walbio-company organization="celyad"><b slot="header">Above</b><b slot="footer">Below</b></walbio-company>',
    );
    const [above, below] = [...company.children].map((child) => child.getBoundingClientRect());
    const title = find(company, '#title').getBoundingClientRect();
    expect(above?.height).to.be.greaterThan(0);
    expect(above?.top).to.be.lessThan(title.top);
    expect(below?.top).to.be.greaterThan(title.bottom);
  });

  it('writes from left to right on a page that does not, and leaves the slots to the page', async () => {
    const company = await mount(
      '<div dir="rtl"><walbio-company organization="celyad"><b slot="header">أعلى</b></walbio-company></div>',
    );
    expect(getComputedStyle(find(company, '#title')).direction).to.equal('ltr');
    expect(getComputedStyle(company.children[0] as Element).direction).to.equal('rtl');
  });

  it('names the closest organization where one is not in the data', async () => {
    const company = await mount('<walbio-company organization="celiad"></walbio-company>');
    expect(read(company.shadowRoot)).to.contain('“celiad”').and.to.contain('“celyad”');
  });
});
