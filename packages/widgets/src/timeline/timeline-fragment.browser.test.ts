import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { listByRole, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start, waitForFrame } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const id = 'celyad-nasdaq-ipo';
const go = async (fragment: string): Promise<void> => {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await changed;
  await waitForFrame();
};
const findCurrent = (timeline: Widget): string | undefined =>
  timeline.shadowRoot.querySelector('[aria-current=true]')?.id;

describe('<walbio-timeline> and the fragment of the address', () => {
  before(start);
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives each event a link of its own, named by the event', async () => {
    const timeline = await mount('<walbio-timeline subject="celyad"></walbio-timeline>');
    const links = [...timeline.shadowRoot.querySelectorAll<HTMLAnchorElement>('[part=event-link]')];
    expect(links.map(({ hash }) => hash.slice(1))).to.deep.equal(
      [...timeline.shadowRoot.querySelectorAll('.event')].map((event) => event.id),
    );
    const names = listByRole(await readAccessibilityTree(), 'link').map(({ name }) => name);
    expect(names[0]).to.match(/^Link to this event: \S/);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('shows the event, marks it and gives its title the focus', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    await go(id);
    const event = find(timeline, `#${id}`);
    expect([findCurrent(timeline), event.part.contains('event-current')]).to.deep.equal([id, true]);
    expect(timeline.shadowRoot.activeElement).to.equal(event.querySelector('[part=title]'));
    const { top, bottom } = event.getBoundingClientRect();
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('follows a link from one event to the next', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    await go(id);
    const link = find(timeline, '.event:first-child [part=event-link]');
    const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    link.click();
    await changed;
    await waitForFrame();
    expect(findCurrent(timeline)).to.equal(timeline.shadowRoot.querySelector('.event')?.id);
    await go('elsewhere');
    expect(findCurrent(timeline)).to.equal(undefined);
  });

  it('goes there when the address had it before the element came, and when the data come late', async () => {
    await go(id);
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    await waitForFrame();
    expect(findCurrent(timeline)).to.equal(id);
    clear();
    const late = await mount('<walbio-timeline></walbio-timeline>');
    Object.assign(late, { data: { ...dataset, events: [] } });
    await late.updateComplete;
    expect(findCurrent(late)).to.equal(undefined);
    Object.assign(late, { data: dataset });
    await waitForFrame();
    expect(findCurrent(late)).to.equal(id);
  });

  it('goes to the first of two timelines that holds the event', async () => {
    await go(id);
    const first = await mount(
      '<walbio-timeline subject="ucb"></walbio-timeline><walbio-timeline id="b"></walbio-timeline><walbio-timeline id="c"></walbio-timeline>',
    );
    const [second, third] = ['b', 'c'].map((one) => document.getElementById(one) as Widget) as [Widget, Widget];
    await waitForFrame();
    expect([first, second, third].map(findCurrent)).to.deep.equal([undefined, id, undefined]);
  });

  it('leaves a fragment to an element of the page that has it', async () => {
    const timeline = await mount(`<walbio-timeline></walbio-timeline><p id="${id}">The page’s own</p>`);
    await go(id);
    expect(findCurrent(timeline)).to.equal(undefined);
  });

  it('shows an event that the reader’s filter hides', async () => {
    const timeline = await mount('<walbio-timeline filters></walbio-timeline>');
    const select = find<HTMLSelectElement>(timeline, 'select');
    select.value = 'founding';
    select.dispatchEvent(new Event('change'));
    await timeline.updateComplete;
    expect(find(timeline, `#${id}`).checkVisibility()).to.equal(false);
    await go(id);
    expect(find(timeline, `#${id}`).checkVisibility()).to.equal(true);
    expect(read(find(timeline, '[role=status]'))).to.equal(`${dataset.events.length} events`);
  });

  it('listens to nothing any more once it is off the page', async () => {
    const timeline = await mount('<walbio-timeline></walbio-timeline>');
    timeline.remove();
    await go(id);
    expect(findCurrent(timeline)).to.equal(undefined);
  });
});
