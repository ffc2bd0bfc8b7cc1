import { expect } from '@open-wc/testing';
import { dataset } from '@walbio/data';
import { clear, find, mount, read, waitForFrame } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';
import { provideDataset } from '../data/provided-dataset.ts';
import { defineAll } from '../define/define-all.ts';
import { coursePart } from '../stat/course-part.ts';
import { controlsPart } from '../timeline/controls-part.ts';
import type { WalbioStateEvent } from '../state/walbio-state-event.ts';

const fallback = '<p>More than 350 companies.</p>';
const plain = `<walbio-stat indicator="biotech-companies" subject="wallonia">${fallback}</walbio-stat>`;
const compared = plain.replace('subject', 'compare="previous" subject');
const events = '<walbio-timeline source="biotech-scene-2021"><p>Events.</p></walbio-timeline>';

const isThere = (element: Widget, selector: string): boolean => element.shadowRoot.querySelector(selector) !== null;

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let frame = 0; frame < 300 && !holds(); frame += 1) await waitForFrame();
  expect(holds()).to.equal(true);
}

/** The states that elements come to, in order. */
function listStates(): string[] {
  const states: string[] = [];
  document.addEventListener('walbio-state', ({ state }: WalbioStateEvent) => states.push(state));
  return states;
}

// The tests follow each other as visitors of a page would: what has been loaded once stays.
describe('a part that is loaded on demand', () => {
  let states: readonly string[] = [];

  before(() => {
    provideDataset(dataset);
    defineAll();
    states = listStates();
  });
  afterEach(() => {
    clear();
    (states as string[]).length = 0;
  });

  it('is not loaded for a tile or a timeline that has no use for it', async () => {
    const [stat, timeline] = [await mount(plain), await mount(events)];
    expect(stat).to.have.property('state', 'shown');
    expect(timeline).to.have.property('state', 'shown');
    expect([coursePart.part, controlsPart.part]).to.deep.equal([undefined, undefined]);
    expect(stat.shadowRoot.adoptedStyleSheets.some(({ cssRules }) => readRules(cssRules).includes('.plot'))).to.equal(
      false,
    );
  });

  it('leaves what stands between the tags where it cannot be loaded, says so, and is tried again later', async () => {
    const logged: unknown[][] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void logged.push(words);
    Object.defineProperty(coursePart, 'load', {
      value: () => Promise.reject(new Error('course.js: 404')),
      configurable: true,
    });
    const stat = await mount(compared);
    await waitUntil(() => 'state' in stat && stat.state === 'failed');
    console.error = error;
    Reflect.deleteProperty(coursePart, 'load');
    expect(logged[0]?.[0]).to.equal('<walbio-stat> course.js: 404');
    expect(isThere(stat, '[part=number]')).to.equal(false);
    expect(isThere(stat, 'slot')).to.equal(true);
    expect(read(find(stat, '[part=message]'))).to.equal('A part of this page could not be loaded.');
    const place = stat.parentElement as HTMLElement;
    stat.remove();
    place.append(stat);
    await waitUntil(() => 'state' in stat && stat.state === 'shown');
  });

  it('keeps what a tile shows until it is there, and then shows all of it at once', async () => {
    const timeline = await mount(events);
    const list = find(timeline, '.events');
    timeline.toggleAttribute('scale', true);
    timeline.toggleAttribute('filters', true);
    await timeline.updateComplete;
    expect(timeline).to.have.property('state', 'shown');
    expect(isThere(timeline, '[part=scale]')).to.equal(controlsPart.part !== undefined);
    await waitUntil(() => isThere(timeline, '[part=scale]') && isThere(timeline, '[part=filters]'));
    expect(find(timeline, '.events')).to.equal(list);
    expect(getComputedStyle(find(timeline, '[part=filters]')).display).to.equal('flex');
    expect(states).to.deep.equal(['shown']);
  });

  it('is drawn at once by elements that come later, with its rules', async () => {
    const stat = await mount(compared);
    expect(read(find(stat, '[part=change]'))).to.equal('No earlier value in the data.');
    const timeline = await mount(events.replace('source', 'scale source'));
    expect(getComputedStyle(find(timeline, '.viewport')).overflowX).to.equal('auto');
    expect(states).to.deep.equal(['shown', 'shown']);
  });
});

function readRules(rules: CSSRuleList): string {
  return [...rules].map(({ cssText }) => cssText).join('\n');
}
