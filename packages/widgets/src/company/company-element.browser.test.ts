import { describeOrganization } from '@walbio/core';
import type { ObservationDescription } from '@walbio/core';
import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const listHeadings = async (): Promise<readonly string[]> =>
  listByRole(await readAccessibilityTree(), 'heading').map(({ name, level }) => `${level} ${name}`);

const isSeen = (element: Widget, selector: string): boolean => find(element, selector).checkVisibility();

describe('<walbio-company>', () => {
  before(start);
  afterEach(async () => {
    clear();
    await emulateMedia({ media: 'screen' });
  });

  it('is a region that its name names', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    expect(listByRole(await readAccessibilityTree(), 'region').map(({ name }) => name)).to.deep.equal(['Celyad']);
  });

  it('has its name as a heading of level 3, and the parts below it', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    expect(await listHeadings()).to.deep.equal([
      '3 Celyad',
      '4 Key figures',
      '4 Pipeline',
      '4 Funding',
      '4 Events',
      '4 Relations',
      '4 Source',
    ]);
  });

  it('has the heading level that the page asks for, and takes no other', async () => {
    const company = await mount('<walbio-company organization="celyad" heading-level="2"></walbio-company>');
    expect(find(company, '#title').localName).to.equal('h2');
    company.setAttribute('heading-level', 'one');
    await company.updateComplete;
    expect(find(company, '#title').localName).to.equal('h3');
  });

  it('says key figures with qualifier, unit, period and status, numbers first', async () => {
    const company = await mount('<walbio-company organization="bone-therapeutics"></walbio-company>');
    const figures = read(find(company, '[part=figures]'));
    expect(figures).to.contain('more than €90 million, 2016');
    expect(figures).to.contain('110 full-time equivalents, 2016');
    expect(figures).to.contain('after 2020, forecast, 2016');
    expect(figures.indexOf('Jobs')).to.be.lessThan(figures.indexOf('Expected market launch'));
  });

  it('writes a period that all figures share once, and each with its own where they differ', async () => {
    const shared = await mount('<walbio-company organization="celyad"></walbio-company>');
    expect(read(find(shared, '[part=period]'))).to.equal('2016 (date of the source)');
    const seen = shared.shadowRoot.querySelectorAll('[part=figures] [part=context]').length;
    expect(seen).to.equal(0);
    clear();
    const own = await mount('<walbio-company organization="masthercell"></walbio-company>');
    expect(own.shadowRoot.querySelectorAll('[part=period]').length).to.equal(0);
    expect(read(find(own, '[part=figures] [part=context]'))).to.equal('forecast, by 2017');
  });

  it('is heard as terms and what is said of them', async () => {
    await mount('<walbio-company organization="celyad"></walbio-company>');
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'term').map(listen)).to.include.members(['Founded', 'Jobs']);
    const heard = listByRole(tree, 'definition').map(listen).join();
    expect(heard).to.contain('95 full-time equivalents, 2016 (date of the source)');
    expect(heard).to.contain('2019, forecast, 2016 (date of the source)');
  });

  it('tells products with what they are, their stage and the number of their trial', async () => {
    const company = await mount('<walbio-company organization="pdc-line-pharma"></walbio-company>');
    const pipeline = read(find(company, '[part=pipeline]'));
    expect(pipeline).to.match(/^PDC\*lung01 Vaccine Cancer vaccine against lung cancer/);
    expect(pipeline).to.contain('Clinical phase Phase 1/2, May 22, 2024');
    expect(pipeline).to.contain('PDC-LUNG-101ClinicalTrials.gov number: NCT03970746');
    expect(pipeline).to.contain('Combined with pembrolizumab'.toLowerCase());
  });

  it('tells rounds with their amounts and investors apart from the other events', async () => {
    const company = await mount('<walbio-company organization="cryotherapeutics"></walbio-company>');
    const funding = read(find(company, 'ol[part=funding]'));
    expect(funding).to.contain('€7 million, 2019');
    expect(funding).to.contain('Noshaq, Walloon Region, Peppermint Venture Partners');
    expect(read(find(company, '[part=investors]')))
      .to.contain('Creathor Ventures')
      .and.to.contain('before its Series B');
    expect(read(find(company, 'ol[part=events]'))).not.to.contain('Series B');
  });

  it('tells an investor whose round it was', async () => {
    const company = await mount('<walbio-company organization="noshaq"></walbio-company>');
    expect(read(find(company, '[part=funding]'))).to.contain(
      'Recipient of the funds: CryoTherapeutics Investor: Noshaq',
    );
  });

  it('does not say that a company founded by nobody known was itself a part of that', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    expect(read(find(company, 'ol[part=events]'))).not.to.contain('Founded: Celyad');
  });

  it('says that a source names no other end, with what it says in its place', async () => {
    const company = await mount('<walbio-company organization="eurogentec"></walbio-company>');
    const relations = read(find(company, '[part=relations]'));
    expect(relations).to.contain('spin-off of not named by the sourceOne of the first spin-offs');
  });

  it('reads a post as the post of a person, not as a name', async () => {
    const company = await mount('<walbio-company organization="cryotherapeutics"></walbio-company>');
    expect(read(find(company, '[part=relations]'))).to.contain('has on its staff John Yianni (CEO)');
  });

  it('says other names with what they are', async () => {
    const company = await mount('<walbio-company organization="gsk"></walbio-company>');
    expect(read(find(company, '[part=names]'))).to.equal(
      'former name: RIT · also written: GSK Belgium · also written: GSK Vaccines',
    );
  });

  it('shows what is known, and nothing else, of an organization of which almost nothing is', async () => {
    const company = await mount('<walbio-company organization="invest-in-wallonia"></walbio-company>');
    expect(await listHeadings()).to.deep.equal(['3 Invest in Wallonia', '4 Source']);
    expect(company.shadowRoot.querySelectorAll('dl').length).to.equal(0);
  });

  for (const organization of ['celyad', 'pdc-line-pharma', 'cryotherapeutics', 'ucb']) {
    it(`gives every line of ${organization} its source, by a number of the list of documents`, async () => {
      const company = await mount(`<walbio-company organization="${organization}"></walbio-company>`);
      const lines = [...company.shadowRoot.querySelectorAll('.tile, .said, .event, .head')];
      const documents = company.shadowRoot.querySelectorAll('[part=sources] > li').length;
      expect(lines.length).to.be.greaterThan(5);
      for (const line of lines) {
        const numbers = /^Sources? ([\d, ]+)/.exec(read(line.querySelector('[part=source-summary]')))?.[1]?.split(', ');
        for (const number of numbers ?? ['none']) expect(Number(number), read(line)).to.be.within(1, documents);
      }
    });
  }

  it('opens the source of a line by keyboard', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    find(company, '[part=figures] [part=source-summary]').focus();
    await sendKeys({ press: 'Enter' });
    const source = find(company, '[part=figures] [part=source-popover]');
    expect(source.matches(':popover-open')).to.equal(true);
    expect(read(source)).to.contain('Cell Therapy: At the Heart of Wallonia');
  });

  it('names the closest organization where one is not in the data', async () => {
    const company = await mount('<walbio-company organization="celiad"></walbio-company>');
    expect(read(company.shadowRoot)).to.contain('“celiad”').and.to.contain('“celyad”');
  });
});

const writePrinted = ({ citations }: ObservationDescription): string =>
  `Source 1: ${citations.map(({ exact }) => exact).join(', ')}`;

describe('<walbio-company> on paper', () => {
  before(start);
  afterEach(clear);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has the cited words of a figure below it, with the number of their document, and on the screen none', async () => {
    const company = await mount('<walbio-company organization="celyad" show="figures"></walbio-company>');
    const list = (): readonly string[] =>
      [...company.shadowRoot.querySelectorAll<HTMLElement>('[part=figures] .citation')]
        .filter((one) => one.getClientRects().length > 0)
        .map(read);
    expect(list()).to.deep.equal([]);
    await emulateMedia({ media: 'print' });
    expect(list()).to.have.members(describeOrganization(dataset, 'celyad')?.observations.map(writePrinted) ?? []);
  });

  it('refers to the number of each document that a fact is taken from', async () => {
    const company = await mount('<walbio-company organization="ucb" show="facts"></walbio-company>');
    await emulateMedia({ media: 'print' });
    const printed = [...company.shadowRoot.querySelectorAll('.citation')].filter(
      (one) => one.getClientRects().length > 0,
    );
    const numbers = printed.map((one) => /\d+/.exec(read(one))?.[0]);
    const documents = find(company, '[part=sources]').children.length;
    expect(documents).to.be.greaterThan(1);
    expect([...new Set(numbers)].sort()).to.deep.equal(Array.from({ length: documents }, (_, index) => `${index + 1}`));
  });
});

describe('<walbio-company show>', () => {
  before(start);
  afterEach(clear);

  it('shows the parts that are asked for, in their order, and the sources of these alone', async () => {
    const company = await mount('<walbio-company organization="ucb" show="relations facts"></walbio-company>');
    expect(await listHeadings()).to.deep.equal(['3 UCB', '4 Relations', '4 Sources']);
    const [relations, facts] = [find(company, '[part=relations]'), find(company, '[part=facts]')];
    expect(relations.compareDocumentPosition(facts)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const all = company.shadowRoot.querySelectorAll('[part=sources] > li').length;
    company.setAttribute('show', 'figures');
    await company.updateComplete;
    expect(company.shadowRoot.querySelectorAll('[part=sources] > li').length).to.be.lessThan(all);
  });

  it('says which parts there are, and which is the closest, where one is not known', async () => {
    const company = await mount('<walbio-company organization="ucb" show="figurs"></walbio-company>');
    expect(company).to.have.property('state', 'invalid');
    expect(read(find(company, '[part=message]'))).to.equal(
      'The card has no part “figurs”; there are facts, figures, pipeline, funding, events, relations. The closest is “figures”.',
    );
  });
});

describe('<walbio-company compact>', () => {
  before(start);
  afterEach(async () => {
    clear();
    await emulateMedia({ media: 'screen' });
  });

  const compact = '<walbio-company organization="celyad" compact></walbio-company>';

  it('leaves name, facts and key figures open, and says in words what is closed', async () => {
    const company = await mount(compact);
    expect(isSeen(company, '[part=figures]')).to.equal(true);
    expect(isSeen(company, '[part=facts]')).to.equal(true);
    expect(isSeen(company, '[part=pipeline]')).to.equal(false);
    expect(read(find(company, '[part=more-summary]'))).to.equal(
      '1 product, 2 financings, 1 event, 2 relations, 1 source (Celyad)',
    );
  });

  it('is heard as a region with two headings and one closed disclosure that names what is in it', async () => {
    await mount(compact);
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'region').map(({ name }) => name)).to.deep.equal(['Celyad']);
    expect(await listHeadings()).to.deep.equal(['3 Celyad', '4 Key figures']);
    const [disclosure, ...others] = listByRole(tree, 'DisclosureTriangle');
    expect(others).to.deep.equal([]);
    expect(disclosure?.expanded).to.not.equal(true);
    expect(disclosure?.name?.replace(/\s+/g, ' ')).to.equal(
      '1 product, 2 financings, 1 event, 2 relations, 1 source (Celyad)',
    );
    expect(listByRole(tree, 'term').map(listen)).to.deep.equal([
      'Founded',
      'Funds raised',
      'GMP surface',
      'Jobs',
      'Expected market launch',
      'GMP facility',
      'Most advanced clinical phase',
    ]);
  });

  it('opens by keyboard, with the headings of its parts', async () => {
    const company = await mount(compact);
    find(company, '[part=more-summary]').focus();
    await sendKeys({ press: 'Enter' });
    expect(isSeen(company, '[part=pipeline]')).to.equal(true);
    expect(await listHeadings()).to.include.members(['4 Pipeline', '4 Funding', '4 Events']);
  });

  it('prints all of it', async () => {
    const company = await mount(compact);
    await emulateMedia({ media: 'print' });
    for (const part of ['pipeline', 'funding', 'events', 'relations', 'sources'])
      expect(find(company, `[part=${part}]`).getBoundingClientRect().height, part).to.be.greaterThan(10);
    expect(isSeen(company, '[part=pipeline]')).to.equal(true);
    expect(find(company, '[part=more-summary]').getBoundingClientRect().height).to.equal(0);
  });

  it('is much shorter than the whole card at the width of a phone', async () => {
    const heights = await Promise.all(
      ['', 'compact'].map(async (attribute) => {
        const company = await mount(`<walbio-company organization="celyad" ${attribute}></walbio-company>`);
        company.style.setProperty('inline-size', '320px');
        await company.updateComplete;
        return company.getBoundingClientRect().height;
      }),
    );
    expect(heights[1]).to.be.lessThan((heights[0] ?? 0) / 2);
  });

  it('stays within the width of a phone in every language', async () => {
    for (const lang of ['en', 'fr', 'nl', 'de']) {
      const company = await mount(`<div lang="${lang}"><walbio-company organization="celyad"></walbio-company></div>`);
      company.style.setProperty('inline-size', '288px');
      await company.updateComplete;
      const { right } = company.getBoundingClientRect();
      const values = [...company.shadowRoot.querySelectorAll('.tile')];
      for (const tile of values) expect(tile.scrollWidth, `${lang} ${read(tile)}`).to.be.at.most(tile.clientWidth + 1);
      expect(values.every((tile) => tile.getBoundingClientRect().right <= right)).to.equal(true);
      clear();
    }
  });
});

describe('the slots of <walbio-company>', () => {
  before(start);
  afterEach(clear);

  const slotted = ['header', 'media', 'actions', 'footer'].map((name) => `<b slot="${name}">${name}</b>`).join('');

  it('show what the page puts there: above, beside and below the name and the parts', async () => {
    const company = await mount(`<walbio-company organization="celyad">${slotted}</walbio-company>`);
    company.style.setProperty('inline-size', '900px');
    const [header, media, actions, footer] = [...company.children].map((child) => child.getBoundingClientRect());
    const title = find(company, '#title').getBoundingClientRect();
    const facts = find(company, '[part=facts]').getBoundingClientRect();
    const sources = find(company, '[part=sources]').getBoundingClientRect();
    expect(header?.bottom).to.be.at.most(title.top);
    expect(media?.right).to.be.at.most(title.left);
    expect(actions?.left).to.be.at.least(title.right);
    expect(actions?.bottom).to.be.at.most(facts.top);
    expect(footer?.top).to.be.at.least(sources.bottom);
  });

  it('take no room where the page puts nothing there', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    const [top, head] = [find(company, '.top'), find(company, '.head')].map((part) => part.getBoundingClientRect());
    expect(head?.left).to.equal(top?.left);
    expect(head?.width).to.equal(top?.width);
  });

  it('keep the direction and the language of the page', async () => {
    const company = await mount(
      `<div dir="rtl" lang="ar"><walbio-company organization="celyad">${slotted}</walbio-company></div>`,
    );
    expect(getComputedStyle(find(company, '#title')).direction).to.equal('ltr');
    for (const child of company.children) {
      expect(getComputedStyle(child).direction, child.slot).to.equal('rtl');
      expect(child.matches(':lang(ar)'), child.slot).to.equal(true);
    }
  });

  it('stay where the card cannot be shown', async () => {
    const company = await mount(
      `<walbio-company organization="atlantis">${slotted}<p>As printed.</p></walbio-company>`,
    );
    for (const child of company.children) expect(child.getBoundingClientRect().height, child.slot).to.be.greaterThan(0);
  });
});
