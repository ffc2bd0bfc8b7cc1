import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { listByRole, readAccessibilityTree } from '../../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start, waitForFrame } from '../../../test/browser/mount.ts';
import type { Widget } from '../../../test/browser/mount.ts';

const show = async (html: string): Promise<Widget> => {
  const timeline = await mount(html);
  await waitForFrame();
  await waitForFrame();
  return timeline;
};
const listMarks = (timeline: Widget): readonly HTMLElement[] => [
  ...timeline.shadowRoot.querySelectorAll<HTMLElement>('[part=mark]'),
];
const findActive = (timeline: Widget): string => read(timeline.shadowRoot.activeElement?.querySelector('.spoken'));
const press = async (timeline: Widget, name: string): Promise<void> => {
  find(timeline, `button[aria-label="${name}"]`).click();
  await timeline.updateComplete;
};
const measure = (timeline: Widget): number => find(timeline, '.track').getBoundingClientRect().width;
const dated = dataset.events.filter(({ date }) => date !== undefined);

describe('<walbio-timeline scale>', () => {
  before(start);
  afterEach(clear);

  it('has a mark for every dated event, or counts it, and leaves the list whole', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const counts = listMarks(timeline).map((mark) => Number(read(mark.querySelector('[aria-hidden]')) || 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(dated.length);
    expect(timeline.shadowRoot.querySelectorAll('.event')).to.have.length(dataset.events.length);
  });

  it('names the scale, what zooms it, and each mark by date and title', async () => {
    await show('<walbio-timeline scale subject="ucb"></walbio-timeline>');
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'group').map(({ name }) => name)).to.include.members(['Time scale', 'Zoom']);
    const [marks] = listByRole(tree, 'toolbar');
    expect(marks?.name).to.equal('Events in order of time');
    expect(marks && listByRole(marks, 'button').map(({ name }) => name)[0]).to.equal(
      '1928: Emmanuel Janssen founds UCB',
    );
  });

  it('draws a moment as a dot, a decade softly at its length, and lets no mark cover another', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const [first, second] = listMarks(timeline);
    expect(first?.classList.contains('firm')).to.equal(true);
    expect(second?.classList.contains('soft')).to.equal(true);
    expect(second?.offsetWidth).to.be.greaterThan(2 * (first?.offsetWidth ?? 0) - 1);
    const boxes = listMarks(timeline).map((mark) => mark.getBoundingClientRect());
    const covers = boxes.some((a, index) =>
      boxes
        .slice(index + 1)
        .some((b) => Math.abs(a.top - b.top) < 1 && a.right > b.left + 0.5 && b.right > a.left + 0.5),
    );
    expect(covers).to.equal(false);
    for (const { width, height } of boxes) expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('is one stop of the Tab key, and goes through the marks by arrows, Home and End', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const marks = listMarks(timeline);
    for (let tab = 0; tab < 4; tab += 1) await sendKeys({ press: 'Tab' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks[0]);
    await sendKeys({ press: 'ArrowRight' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks[1]);
    expect(read(find(timeline, '[part=scale-label]'))).to.equal(findActive(timeline));
    await sendKeys({ press: 'End' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks.at(-1));
    await sendKeys({ press: 'Home' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks[0]);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    expect(timeline.shadowRoot.activeElement?.getAttribute('part')).to.equal('event-link');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks[1]);
  });

  it('runs from the right where the words do, arrows too', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    find(timeline, '.walbio').dir = 'rtl';
    const marks = listMarks(timeline);
    expect(marks[0]?.getBoundingClientRect().left).to.be.greaterThan(marks.at(-1)?.getBoundingClientRect().left ?? 0);
    marks[0]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(timeline.shadowRoot.activeElement).to.equal(marks[1]);
  });

  it('goes to the event of a mark, and leaves the address alone', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const { hash } = location;
    const [, mark] = listMarks(timeline);
    mark?.click();
    await waitForFrame();
    const current = find(timeline, '[aria-current=true]');
    expect(read(mark?.querySelector('.spoken'))).to.contain(read(current.querySelector('[part=title]')));
    expect(timeline.shadowRoot.activeElement).to.equal(current.querySelector('[part=title]'));
    expect(location.hash).to.equal(hash);
  });

  it('zooms in, out and back to the whole, keeping what stands in the middle', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const whole = measure(timeline);
    expect(find(timeline, 'button[aria-label="Zoom out"]').ariaDisabled).to.equal('true');
    await press(timeline, 'Zoom in');
    expect(measure(timeline)).to.be.closeTo(2 * whole, 2);
    const axis = find(timeline, '[part=scale-axis]');
    expect(axis.scrollLeft + axis.clientWidth / 2).to.be.closeTo(whole, 20);
    await press(timeline, 'Zoom out');
    expect(measure(timeline)).to.be.closeTo(whole, 1);
    for (let step = 0; step < 12; step += 1) await press(timeline, 'Zoom in');
    expect(find(timeline, 'button[aria-label="Zoom in"]').ariaDisabled).to.equal('true');
    await press(timeline, 'Show the whole time');
    expect(measure(timeline)).to.be.closeTo(whole, 1);
  });

  it('zooms by + and -, keeping the focus on the mark', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const whole = measure(timeline);
    listMarks(timeline)[3]?.focus();
    const name = findActive(timeline);
    await sendKeys({ press: '+' });
    expect(measure(timeline)).to.be.closeTo(2 * whole, 2);
    expect(findActive(timeline)).to.equal(name);
    await sendKeys({ press: '0' });
    expect(measure(timeline)).to.be.closeTo(whole, 1);
  });

  it('goes closer to events that are counted, until each has a mark', async () => {
    const timeline = await show('<div><walbio-timeline scale></walbio-timeline></div>');
    const place = timeline.parentElement as HTMLElement;
    place.style.width = '320px';
    await waitForFrame();
    await waitForFrame();
    const cluster = find(timeline, '.cluster');
    expect(read(cluster.querySelector('.spoken'))).to.match(/^\d+ events, \d{4}(–\d{4})?$/);
    const before = measure(timeline);
    cluster.click();
    await timeline.updateComplete;
    expect(measure(timeline)).to.be.greaterThan(2 * before);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('takes the wheel only with the Alt key, and no key outside of it', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    const axis = find(timeline, '[part=scale-axis]');
    const turn = (altKey: boolean): boolean =>
      axis.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, altKey, cancelable: true, bubbles: true }));
    const whole = measure(timeline);
    expect(turn(false)).to.equal(true);
    await timeline.updateComplete;
    expect(measure(timeline)).to.equal(whole);
    expect(turn(true)).to.equal(false);
    await timeline.updateComplete;
    expect(measure(timeline)).to.be.greaterThan(whole);
    const key = new KeyboardEvent('keydown', { key: '0', bubbles: true, composed: true, cancelable: true });
    find(timeline, '.events').dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
  });

  it('can be dragged by a mouse, which then chooses nothing', async () => {
    const timeline = await show('<walbio-timeline scale></walbio-timeline>');
    await press(timeline, 'Zoom in');
    const axis = find(timeline, '[part=scale-axis]');
    const before = axis.scrollLeft;
    const { left, top } = axis.getBoundingClientRect();
    const [x, y] = [Math.round(left + 200), Math.round(top + 20)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 20, y] });
    await sendMouse({ type: 'move', position: [x + 80, y] });
    await sendMouse({ type: 'up' });
    expect(axis.scrollLeft).to.be.closeTo(before - 80, 2);
    await sendMouse({ type: 'move', position: [x, y] });
    expect(axis.scrollLeft).to.be.closeTo(before - 80, 2);
    expect(timeline.shadowRoot.querySelector('[aria-current]')).to.equal(null);
  });

  it('marks what the reader’s filter leaves, on the same years', async () => {
    const timeline = await show('<walbio-timeline scale filters></walbio-timeline>');
    const ticks = read(find(timeline, '.ticks'));
    const select = find<HTMLSelectElement>(timeline, 'select');
    select.value = 'founding';
    select.dispatchEvent(new Event('change'));
    await timeline.updateComplete;
    const founded = dated.filter(({ kind }) => kind === 'founding').length;
    expect(listMarks(timeline)).to.have.length(founded);
    expect(read(find(timeline, '.ticks'))).to.equal(ticks);
  });

  it('shows eras as bands that say their years', async () => {
    const timeline = await show('<walbio-timeline scale eras="1928/1979 Pioneers; 1980/.. Growth"></walbio-timeline>');
    expect([...timeline.shadowRoot.querySelectorAll('[part=era]')].map(read)).to.deep.equal([
      'Pioneers, 1928–1979',
      'Growth, since 1980',
    ]);
  });

  it('is not there where no event has a date', async () => {
    const timeline = await mount('<walbio-timeline scale></walbio-timeline>');
    Object.assign(timeline, {
      data: { ...dataset, events: dataset.events.filter(({ date }) => date === undefined) },
    });
    await timeline.updateComplete;
    expect(timeline.shadowRoot.querySelector('[part=scale]')).to.equal(null);
    expect(timeline.shadowRoot.querySelectorAll('.event').length).to.be.greaterThan(0);
  });
});
