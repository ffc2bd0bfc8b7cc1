import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { clear, find, mount, openSource, read, waitForFrame } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';
import { provideDataset } from '../data/provided-dataset.ts';
import { defineAll } from '../define/define-all.ts';
import type { WalbioStat } from '../stat/stat-element.ts';
import type { WalbioStateEvent } from '../state/walbio-state-event.ts';

const fallback = '<p>More than 350 companies, about 2021.</p>';
const companies = `<walbio-stat indicator="biotech-companies" subject="wallonia">${fallback}</walbio-stat>`;

function isVisible(element: Element | null): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

async function silently(act: () => Promise<void>): Promise<string> {
  const { error } = console;
  const said: unknown[] = [];
  console.error = (...words) => said.push(words[0]);
  await act().finally(() => (console.error = error));
  return said.join('\n');
}

describe('an element without a dataset', () => {
  before(() => defineAll());
  afterEach(clear);

  it('keeps the fallback and says nothing false', async () => {
    const stat = await mount(companies);
    expect(stat).to.have.property('state', 'loading');
    expect(isVisible(stat.querySelector('p'))).to.equal(true);
    expect(read(stat.shadowRoot)).to.equal('');
  });

  it('says that it waits where there is no fallback, and never shows a number', async () => {
    const stat = await mount('<walbio-stat indicator="biotech-companies" subject="wallonia"> </walbio-stat>');
    expect(read(stat.shadowRoot)).to.equal('Waiting for the data.');
    expect(read(stat.shadowRoot)).to.not.match(/\d/);
  });

  it('takes a fallback that comes later', async () => {
    const stat = await mount('<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>');
    stat.innerHTML = fallback;
    await new Promise(requestAnimationFrame);
    await stat.updateComplete;
    expect(read(stat.shadowRoot)).to.equal('');
  });

  it('says that what a page gives as data is none, and shows its data once they are there', async () => {
    const stat = (await mount(companies)) as Widget & WalbioStat;
    for (const data of [{}, 'data.json'] as unknown as readonly Dataset[]) {
      stat.data = dataset;
      await stat.updateComplete;
      const said = await silently(async () => {
        stat.data = data;
        await stat.updateComplete;
      });
      expect(said).to.contain('`data` is not a dataset');
      expect(stat.state).to.equal('failed');
      expect(read(stat.shadowRoot)).to.equal('The data could not be loaded.');
    }
    stat.data = dataset;
    await stat.updateComplete;
    expect(stat.state).to.equal('shown');
  });

  it('shows a dataset of its own, also one that was set before the element was known', async () => {
    const stat = (await mount(companies)) as Widget & WalbioStat;
    stat.data = dataset;
    await stat.updateComplete;
    expect(stat.state).to.equal('shown');
    const early = Object.assign(document.createElement('walbio-early'), {
      data: dataset,
      indicator: 'biotech-companies',
    });
    early.setAttribute('subject', 'wallonia');
    document.body.append(early);
    customElements.define('walbio-early', class extends (customElements.get('walbio-stat') as typeof WalbioStat) {});
    await (early as unknown as WalbioStat).updateComplete;
    expect(read(early.shadowRoot)).to.contain('350');
    early.remove();
  });

  it('shows a dataset that comes late, and says so by an event', async () => {
    const stat = await mount(companies);
    const states: string[] = [];
    document.addEventListener('walbio-state', ({ state }: WalbioStateEvent) => states.push(state), { once: true });
    provideDataset(dataset);
    await stat.updateComplete;
    expect(states).to.deep.equal(['shown']);
    expect(isVisible(stat.querySelector('p'))).to.equal(false);
    expect(read(find(stat, '[part=value]'))).to.equal('more than 350 companies');
  });
});

describe('an element with a dataset', () => {
  before(() => {
    provideDataset(dataset);
    defineAll();
  });
  afterEach(clear);

  it('keeps the fallback beside a sentence where the data do not hold what is asked', async () => {
    const stat = await mount(`<walbio-stat observation="wallonia.unicorns">${fallback}</walbio-stat>`);
    expect(stat).to.have.property('state', 'not-published');
    expect(isVisible(stat.querySelector('p'))).to.equal(true);
    expect(read(find(stat, '[part=message]')))
      .to.contain('wallonia.unicorns')
      .and.to.contain(dataset.version);
  });

  it('says what is wrong with the attributes on the page and in the console, once', async () => {
    let stat: Widget | undefined;
    const said = await silently(async () => {
      stat = await mount(`<walbio-stat>${fallback}</walbio-stat>`);
      stat.setAttribute('lang', 'en');
      await stat.updateComplete;
    });
    expect(said).to.equal(`<walbio-stat> ${read(stat?.shadowRoot)}`);
    expect(stat).to.have.property('state', 'invalid');
    expect(isVisible(stat?.querySelector('p') ?? null)).to.equal(true);
  });

  it('says by an event what it cannot show, and why', async () => {
    const stat = await mount(companies);
    const events: WalbioStateEvent[] = [];
    stat.addEventListener('walbio-state', (event) => events.push(event));
    stat.setAttribute('subject', 'atlantis');
    await stat.updateComplete;
    expect(events.map(({ state }) => state)).to.deep.equal(['not-published']);
    expect(events[0]?.message).to.contain('atlantis');
  });

  it('fires no event where nothing changes', async () => {
    const stat = await mount(companies);
    let count = 0;
    stat.addEventListener('walbio-state', () => (count += 1));
    provideDataset({ ...dataset });
    await stat.updateComplete;
    expect(count).to.equal(0);
  });

  it('keeps the fallback where a dataset is broken', async () => {
    const stat = (await mount(companies)) as Widget & WalbioStat;
    const said = await silently(async () => {
      stat.data = { ...dataset, sources: [] };
      await stat.updateComplete;
    });
    expect(stat.state).to.equal('invalid');
    expect(said).to.contain('biotech-scene-2021');
    expect(isVisible(stat.querySelector('p'))).to.equal(true);
  });

  it('can be taken off the page and put back', async () => {
    const stat = await mount(companies);
    const place = stat.parentElement;
    stat.remove();
    provideDataset({ ...dataset, version: '9.9.9' });
    stat.setAttribute('subject', 'atlantis');
    place?.append(stat);
    await stat.updateComplete;
    expect(read(stat.shadowRoot)).to.contain('9.9.9');
    provideDataset(dataset);
  });

  it('is not there when it is hidden', async () => {
    const stat = await mount(companies.replace('<walbio-stat', '<walbio-stat hidden'));
    expect(isVisible(stat)).to.equal(false);
  });

  it('can be hidden and shown again while it is there', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    timeline.hidden = true;
    await new Promise(requestAnimationFrame);
    expect(isVisible(timeline)).to.equal(false);
    timeline.hidden = false;
    await new Promise(requestAnimationFrame);
    expect(isVisible(timeline)).to.equal(true);
  });

  it('can be hidden, and taken off the page, with a source open', async () => {
    const stat = await mount(companies);
    const place = stat.parentElement as HTMLElement;
    const popover = await openSource(stat);
    for (const hide of [() => (stat.hidden = true), () => (place.hidden = true), () => stat.remove()]) {
      place.hidden = stat.hidden = false;
      await waitForFrame();
      expect(isVisible(popover)).to.equal(true);
      hide();
      await waitForFrame();
      expect(isVisible(popover)).to.equal(false);
    }
  });
});
