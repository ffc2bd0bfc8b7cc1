import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { listByRole, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const countShown = (timeline: Widget): number =>
  [...timeline.shadowRoot.querySelectorAll<HTMLElement>('.event')].filter((event) => event.checkVisibility()).length;
const listSelects = (timeline: Widget): readonly HTMLSelectElement[] => [
  ...timeline.shadowRoot.querySelectorAll('select'),
];
const choose = async (timeline: Widget, part: number, value: string): Promise<void> => {
  const select = listSelects(timeline)[part] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await timeline.updateComplete;
};
const founded = dataset.events.filter(({ kind }) => kind === 'founding').length;
const all = dataset.events.length;

describe('<walbio-timeline filters>', () => {
  before(start);
  afterEach(clear);
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('is a named group of three named lists to choose from', async () => {
    await mount('<walbio-timeline filters></walbio-timeline>');
    const tree = await readAccessibilityTree();
    expect(listByRole(tree, 'group').map(({ name }) => name)).to.contain('Show only');
    expect(listByRole(tree, 'combobox').map(({ name }) => name)).to.deep.equal(['Kind', 'Source', 'Period']);
  });

  it('hides the other events, says how many are left, and shows all again', async () => {
    const timeline = await mount('<walbio-timeline filters></walbio-timeline>');
    const status = find(timeline, '[role=status]');
    expect([countShown(timeline), read(status)]).to.deep.equal([all, `${all} events`]);
    await choose(timeline, 0, 'founding');
    expect([countShown(timeline), read(status)]).to.deep.equal([founded, `${founded} of ${all} events`]);
    find(timeline, '[part=filters-reset]').click();
    await timeline.updateComplete;
    expect([countShown(timeline), read(status)]).to.deep.equal([all, `${all} events`]);
    expect(listSelects(timeline).map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('combines what is chosen', async () => {
    const timeline = await mount('<walbio-timeline filters></walbio-timeline>');
    await choose(timeline, 0, 'founding');
    await choose(timeline, 2, '199X');
    const expected = dataset.events.filter(({ kind, date }) => kind === 'founding' && date?.startsWith('199'));
    expect(countShown(timeline)).to.equal(expected.length);
  });

  it('offers the eras of the page as periods, and hides a group without events', async () => {
    const timeline = await mount(
      '<walbio-timeline filters eras="1928/1979 Pioneers; 1980/.. Growth"></walbio-timeline>',
    );
    await choose(timeline, 2, '1928/1979');
    const groups = [...timeline.shadowRoot.querySelectorAll('[part=group]')].filter((group) => group.checkVisibility());
    expect(groups.map((group) => read(group.querySelector('[part=group-heading]')))).to.have.length(1);
    expect(countShown(timeline)).to.equal(4);
  });

  it('says that the page names the eras to choose from, in the language of the page', async () => {
    const timeline = await mount(
      '<div lang="es"><walbio-timeline filters group-by="decade" eras="1928/1979 Pioneras; 1980/.. Empresas"></walbio-timeline></div>',
    );
    expect(timeline.shadowRoot.querySelectorAll('[part=eras-note]')).to.have.length(1);
    const options = [...timeline.shadowRoot.querySelectorAll<HTMLOptionElement>('option')];
    expect(options.filter(({ lang }) => lang === 'es').map(read)).to.deep.equal(['Pioneras', 'Empresas']);
  });

  it('prints every event, with a note and without what cannot be used on paper', async () => {
    const timeline = await mount('<walbio-timeline filters scale group-by="decade"></walbio-timeline>');
    await choose(timeline, 0, 'founding');
    expect(find(timeline, '[part=print-note]').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(countShown(timeline)).to.equal(all);
    const note = find(timeline, '[part=print-note]');
    expect([note.checkVisibility(), read(note)]).to.deep.equal([
      true,
      `On the screen ${founded} of ${all} events were chosen. All of them are printed.`,
    ]);
    for (const part of ['filters', 'scale', 'event-link']) {
      expect(find(timeline, `[part=${part}]`).checkVisibility()).to.equal(false);
    }
  });

  it('keeps what is chosen when the language changes, and drops what the query holds no longer', async () => {
    const timeline = await mount('<walbio-timeline filters></walbio-timeline>');
    await choose(timeline, 0, 'founding');
    timeline.lang = 'fr';
    await timeline.updateComplete;
    await timeline.updateComplete;
    expect([countShown(timeline), listSelects(timeline)[0]?.value]).to.deep.equal([founded, 'founding']);
    timeline.setAttribute('kind', 'ipo funding-round');
    await timeline.updateComplete;
    expect(countShown(timeline)).to.equal(timeline.shadowRoot.querySelectorAll('.event').length);
  });

  it('offers nothing where there is no choice', async () => {
    const timeline = await mount('<walbio-timeline filters subject="ucb" kind="founding"></walbio-timeline>');
    expect(timeline.shadowRoot.querySelector('[part=filters]')).to.equal(null);
  });
});
