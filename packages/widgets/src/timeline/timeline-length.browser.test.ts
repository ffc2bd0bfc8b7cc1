import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { clear, find, mount, start, waitForFrame } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const count = 1000;
const [model] = dataset.events;
const events = Array.from({ length: count }, (_, index) => ({
  ...model,
  id: `event-${String(index).padStart(4, '0')}`,
  date: String(1500 + Math.floor(index / 2)),
}));
const mountLong = async (): Promise<Widget> => {
  const timeline = await mount('<walbio-timeline group-by="century" scale></walbio-timeline>');
  Object.assign(timeline, { data: { ...dataset, events, corrections: [] } });
  for (let frame = 0; frame < 3; frame += 1) await waitForFrame();
  return timeline;
};

describe('<walbio-timeline> with a thousand events', () => {
  before(start);
  afterEach(clear);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('lays out what is near the screen, and on paper all of it', async () => {
    const timeline = await mountLong();
    const last = find(timeline, `#event-0${count - 1}`);
    const isLaidOut = (): boolean =>
      last.querySelector('.title')?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
    expect(isLaidOut()).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(last).contentVisibility).to.equal('visible');
    for (let frame = 0; frame < 3; frame += 1) await waitForFrame();
    expect(isLaidOut()).to.equal(true);
  });

  it('brings an event far down into view', async () => {
    const timeline = await mountLong();
    location.hash = 'event-0765';
    for (let frame = 0; frame < 5; frame += 1) await waitForFrame();
    const { top, bottom } = find(timeline, '#event-0765').getBoundingClientRect();
    history.replaceState(null, '', location.pathname + location.search);
    expect(top >= 0 && bottom <= innerHeight).to.equal(true);
  });

  it('draws the list again only for what is in it: not when the scale is zoomed', async () => {
    const timeline = await mountLong();
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(find(timeline, '.groups'), { subtree: true, childList: true, attributes: true });
    find(timeline, 'button[aria-label="Zoom in"]').click();
    await timeline.updateComplete;
    expect(changes).to.equal(0);
    observer.disconnect();
  });
});
