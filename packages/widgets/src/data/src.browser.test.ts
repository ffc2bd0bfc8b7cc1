import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { clear, mount, read } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';
import { defineAll } from '../define/define-all.ts';
import type { WalbioState } from '../state/walbio-state.ts';
import type { WalbioStateEvent } from '../state/walbio-state-event.ts';
import { provideDataset } from './provided-dataset.ts';

const fallback = '<p>More than 350 companies, about 2021.</p>';
const records = '/packages/data/dist/records/';

type Loaded = Widget & { readonly state: WalbioState; src: string; data: Dataset | undefined };

function publish(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** Mounts an element and waits until it no longer loads; the console stays quiet, and what it is told comes back. */
async function settle(html: string): Promise<{ readonly element: Loaded; readonly said: readonly string[] }> {
  const { error } = console;
  const said: string[] = [];
  console.error = (...words) => said.push(String(words[0]));
  try {
    const element = (await mount(html)) as Loaded;
    if (element.state === 'loading') await waitForState(element);
    return { element, said };
  } finally {
    console.error = error;
  }
}

function waitForState(element: HTMLElement): Promise<WalbioStateEvent> {
  return new Promise((resolve) => element.addEventListener('walbio-state', resolve, { once: true }));
}

function tile(src: string): string {
  return `<walbio-stat src="${src}" indicator="biotech-companies" subject="wallonia">${fallback}</walbio-stat>`;
}

function isVisible(element: Element | null): boolean {
  return (element?.getBoundingClientRect().height ?? 0) > 0;
}

describe('an element with data of its own', () => {
  before(() => {
    provideDataset({ ...dataset, observations: [] });
    defineAll();
    performance.setResourceTimingBufferSize(10_000);
  });
  after(() => provideDataset(dataset));
  afterEach(clear);

  it('shows them, and until then the finished content', async () => {
    const waiting = (await mount(tile(publish(JSON.stringify(dataset))))) as Loaded;
    expect(waiting.state).to.equal('loading');
    expect(isVisible(waiting.querySelector('p'))).to.equal(true);
    const { element } = await settle(tile(publish(JSON.stringify(dataset))));
    expect(element.state).to.equal('shown');
    expect(read(element.shadowRoot)).to.contain('more than 350 companies');
  });

  it('loads one record for one card', async () => {
    const { element } = await settle(
      `<walbio-company src="${records}organizations/" organization="celyad"></walbio-company>`,
    );
    expect(element.state).to.equal('shown');
    expect(read(element.shadowRoot)).to.contain('Celyad');
    const loaded = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json'));
    expect(loaded.map(({ name }) => new URL(name).pathname)).to.deep.equal([`${records}organizations/celyad.json`]);
  });

  for (const [name, html, words] of [
    [
      'a tile, by its observation',
      `<walbio-stat src="${records}observations/" observation="wallonia.biotech-companies.biotech-scene-2021">`,
      '350',
    ],
    [
      'a tile, by its subject',
      `<walbio-stat src="${records}areas/" subject="wallonia" indicator="biotech-companies">`,
      '350',
    ],
    ['a timeline', `<walbio-timeline src="${records}organizations/" subject="celyad ucb">`, 'UCB'],
    ['a table', `<walbio-table src="${records}organizations/" subjects="celyad promethera-biosciences">`, 'Promethera'],
    ['a citation', `<walbio-source src="${records}sources/" source="cell-therapy-2016">`, '2016'],
  ] as const) {
    it(`shows ${name} from single records`, async () => {
      const { element } = await settle(html);
      expect(element.state).to.equal('shown');
      expect(read(element.shadowRoot)).to.contain(words);
    });
  }

  it('asks for the same data once, however many elements show them', async () => {
    const src = `${records}organizations/gsk.json`;
    const count = (): number =>
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(src)).length;
    const before = count();
    const card = `<walbio-company src="${src}" organization="gsk"></walbio-company>`;
    await settle(card.repeat(5));
    await settle(card);
    expect(count() - before).to.equal(1);
  });

  it('shows other data when the address changes, and never those that were asked for before', async () => {
    const other: Dataset = { ...dataset, version: '9.9.9', observations: [] };
    const { element } = await settle(tile(publish(JSON.stringify(dataset))));
    element.src = publish(JSON.stringify(dataset));
    await element.updateComplete;
    element.src = publish(JSON.stringify(other));
    await element.updateComplete;
    await waitForState(element);
    expect(element.state).to.equal('not-published');
    expect(read(element.shadowRoot)).to.contain('9.9.9');
  });

  for (const [name, src, reason] of [
    ['are not there', '/nowhere/data.json', '404'],
    ['the server fails on', '/answers/500', '500'],
    ['stand on no server', 'http://127.0.0.1:1/data.json', 'could not be loaded'],
    ['break off', publish(JSON.stringify(dataset).slice(0, 5000)), 'not a dataset'],
    ['are not JSON', publish('<!doctype html><p>Please log in'), 'not a dataset'],
    ['are JSON, but no dataset', publish('{"sources": 5}'), 'dataset.sources'],
    ['have no address', 'https://', 'leads to no data'],
  ] as const) {
    it(`keeps the finished content, and says so, where the data ${name}`, async () => {
      const { element, said } = await settle(tile(src));
      expect(element.state).to.equal('failed');
      expect(isVisible(element.querySelector('p'))).to.equal(true);
      expect(read(element.shadowRoot)).to.equal('The data could not be loaded.');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<walbio-stat>').and.to.contain(reason);
    });
  }

  it('waits ten seconds for an answer, and no longer', async () => {
    const { element, said } = await settle(tile('/answers/silence'));
    expect(element.state).to.equal('failed');
    expect(String(said)).to.contain('/answers/silence');
  });

  it('names what a folder cannot hold', async () => {
    const { element, said } = await settle(`<walbio-timeline src="${records}">${fallback}</walbio-timeline>`);
    expect(element.state).to.equal('failed');
    expect(String(said)).to.contain(records);
  });

  it('tries again when it comes back to the page', async () => {
    const { element } = await settle(tile(`/answers/later${Date.now()}`));
    expect(element.state).to.equal('failed');
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    while (element.state !== 'shown') await waitForState(element);
    expect(read(element.shadowRoot)).to.contain('350');
  });

  it('prefers a dataset that it is given', async () => {
    const { element } = await settle(tile('/answers/404'));
    element.data = dataset;
    await element.updateComplete;
    expect(element.state).to.equal('shown');
  });
});
