import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { doubtedDataset, doubts } from '../../test/doubted-dataset.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Europe/Brussels'];

const listTitles = (timeline: Widget): readonly string[] =>
  [...timeline.shadowRoot.querySelectorAll('[part=title]')].map(read);
const listDates = (timeline: Widget): readonly string[] =>
  [...timeline.shadowRoot.querySelectorAll('[part=date]')].map(read);

describe('<walbio-timeline>', () => {
  before(start);
  afterEach(clear);
  after(() => executeServerCommand('set-time-zone', 'UTC'));

  it('is an ordered list of every event', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    expect(find(timeline, 'ol').children).to.have.length(dataset.events.length);
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'list').find(({ name }) => name === 'Timeline')).to.not.equal(undefined);
    expect(listByRole(tree, 'listitem')).to.have.length(dataset.events.length);
  });

  it('has a time element where HTML can say the date, and words where it cannot', async () => {
    const timeline = await mount('<walbio-timeline subject="ucb"></walbio-timeline>');
    expect(listDates(timeline).slice(0, 2)).to.deep.equal(['1928', 'early 1950s']);
    expect([...timeline.shadowRoot.querySelectorAll('time')].map((time) => time.dateTime)).to.contain('1928');
  });

  it('says date, kind, title, who took part and source of an event', async () => {
    await mount('<walbio-timeline subject="ucb" kind="founding"></walbio-timeline>');
    const [item] = listByRole(await readAccessibilityTree(), 'listitem');
    expect(item && listen(item)).to.match(
      /^1928 Founding Emmanuel Janssen founds UCB .*Founder: Emmanuel Janssen.*Source: /,
    );
  });

  it('puts undated events last and says that the date is not stated', async () => {
    const timeline = await mount('<walbio-timeline source="biotech-scene-2021"></walbio-timeline>');
    expect(listDates(timeline).at(-1)).to.equal('Date not stated');
    expect(listDates(timeline)[0]).to.equal('1928');
  });

  it('says the figures of an event', async () => {
    const timeline = await mount('<walbio-timeline kind="funding-round"></walbio-timeline>');
    expect([...timeline.shadowRoot.querySelectorAll('[part=figure]')].map(read).join()).to.contain(
      '€20.3 million, late 2014',
    );
  });

  for (const tag of ['walbio-timeline kind="investment"', 'walbio-company organization="ucb" show="events"']) {
    it(`says what is to be known of the figure of an event in <${tag}>`, async () => {
      const element = (await mount(`<${tag}></${tag.split(' ')[0] ?? ''}>`)) as Widget & { data: Dataset };
      element.data = doubtedDataset;
      await element.updateComplete;
      const event = [...element.shadowRoot.querySelectorAll('[part=event]')].find((one) =>
        one.querySelector('[part=note]'),
      );
      for (const words of doubts) expect(read(event)).to.contain(words);
    });
  }

  it('filters by subject, kind, source and period', async () => {
    const timeline = await mount(
      '<walbio-timeline subject="celyad" kind="founding ipo" from="2010"></walbio-timeline>',
    );
    expect(listDates(timeline)[0]).to.equal('July 2013');
    timeline.setAttribute('to', '2012');
    await timeline.updateComplete;
    expect(read(timeline.shadowRoot)).to.equal('The data hold no such events.');
  });

  it('opens the source of each event by keyboard, and takes no other keys', async () => {
    const timeline = await mount('<walbio-timeline kind="funding-round"></walbio-timeline>');
    const sources = [...timeline.shadowRoot.querySelectorAll('[part=source-popover]')];
    expect(sources.length).to.be.greaterThan(1);
    for (const source of sources) {
      await sendKeys({ press: 'Tab' });
      expect(timeline.shadowRoot.activeElement?.getAttribute('part')).to.equal('event-link');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Space' });
      expect(source.matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'ArrowRight' });
      expect(source.matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'Escape' });
    }
  });

  it('names each source by its event, so that a list of them makes sense', async () => {
    await mount('<walbio-timeline kind="founding"></walbio-timeline>');
    const names = listByRole(await readAccessibilityTree(), 'button').map(({ name }) => name);
    expect(names).to.not.have.length(0);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('makes the titles headings of the level that the page asks for', async () => {
    const timeline = await mount('<walbio-timeline subject="ucb" heading-level="3"></walbio-timeline>');
    const headings = listByRole(await readAccessibilityTree(), 'heading');
    expect(headings.map(({ name }) => name)).to.deep.equal(listTitles(timeline));
    expect(headings.every(({ level }) => level === 3)).to.equal(true);
  });

  it('says in words that a date cannot be read, keeps the fallback, and tells the console', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    const { error } = console;
    const said: unknown[] = [];
    console.error = (...words) => said.push(words[0]);
    timeline.setAttribute('from', 'yesterday');
    await timeline.updateComplete;
    console.error = error;
    expect(read(timeline.shadowRoot)).to.contain('yesterday');
    expect(String(said)).to.contain('yesterday');
    expect(timeline).to.have.property('state', 'invalid');
  });

  for (const zone of zones) {
    it(`gives the same dates in ${zone}`, async () => {
      await executeServerCommand('set-time-zone', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
      const timeline = await mount('<walbio-timeline subject="celyad promethera-biosciences"></walbio-timeline>');
      expect(listDates(timeline)).to.include.members(['2007', 'July 2013', 'April 2016']);
    });
  }
});
