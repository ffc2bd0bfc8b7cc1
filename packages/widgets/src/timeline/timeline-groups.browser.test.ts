import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { listByRole, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const eras = '1928/1979 Pioneers; 1980/1999 Spin-offs; 2000/.. Growth';
const listHeadings = (timeline: Widget): readonly string[] =>
  [...timeline.shadowRoot.querySelectorAll('[part=group-heading]')].map(read);

describe('<walbio-timeline group-by>', () => {
  before(start);
  afterEach(clear);

  it('is an ordered list under each decade, named by it and its count, undated events last', async () => {
    const timeline = await mount('<walbio-timeline group-by="decade"></walbio-timeline>');
    const lists = listByRole(await readAccessibilityTree(), 'list').filter(({ name }) =>
      (name ?? '').includes('event'),
    );
    expect(lists.map(({ name }) => name)).to.deep.equal(listHeadings(timeline));
    expect(lists[0]?.name).to.equal('1920s 1 event');
    expect(lists.at(-1)?.name).to.match(/^Date not stated \d+ events$/);
    const items = lists.flatMap((list) => (list.children ?? []).filter(({ role }) => role === 'listitem'));
    expect(items).to.have.length(dataset.events.length);
  });

  it('keeps the name of the whole as that of a group', async () => {
    await mount('<walbio-timeline group-by="century"></walbio-timeline>');
    expect(listByRole(await readAccessibilityTree(), 'group').map(({ name }) => name)).to.contain('Timeline');
  });

  it('makes titles of groups headings one level above those of the events', async () => {
    await mount('<walbio-timeline group-by="decade" heading-level="3"></walbio-timeline>');
    const levels = listByRole(await readAccessibilityTree(), 'heading').map(({ level }) => level);
    expect(levels.slice(0, 3)).to.deep.equal([3, 4, 3]);
    expect(new Set(levels)).to.deep.equal(new Set([3, 4]));
  });

  it('groups by the eras that the page names, says that it does, and cites no source for them', async () => {
    const timeline = await mount(`<walbio-timeline eras="${eras}"></walbio-timeline>`);
    expect(listHeadings(timeline).slice(0, 3)).to.deep.equal([
      'Pioneers 1928–1979 · 4 events',
      'Spin-offs 1980–1999 · 3 events',
      'Growth since 2000 · 22 events',
    ]);
    expect(read(find(timeline, '[part=eras-note]'))).to.equal('The eras are named by this page, not by the sources.');
    expect(timeline.shadowRoot.querySelector('[part=group-heading] [part=source]')).to.equal(null);
  });

  it('says that the page names the eras where the scale alone shows them, and is silent where nothing does', async () => {
    const timeline = await mount(`<walbio-timeline scale group-by="decade" eras="${eras}"></walbio-timeline>`);
    expect(timeline.shadowRoot.querySelectorAll('[part=eras-note]')).to.have.length(1);
    timeline.removeAttribute('scale');
    await timeline.updateComplete;
    expect(timeline.shadowRoot.querySelector('[part=eras-note]')).to.equal(null);
  });

  it('keeps the language of the page for its own words', async () => {
    const timeline = await mount('<div lang="es"><walbio-timeline eras="1928/.. Empresas"></walbio-timeline></div>');
    const title = find(timeline, '[part=group-heading] [lang]');
    expect([title.lang, read(title)]).to.deep.equal(['es', 'Empresas']);
  });

  it('names every part of the eras that cannot be read, and keeps the fallback', async () => {
    const { error } = console;
    console.error = () => undefined;
    const timeline = await mount('<walbio-timeline eras="Pioneers; 1980/1999"><p>Fallback</p></walbio-timeline>');
    console.error = error;
    expect(timeline).to.have.property('state', 'invalid');
    expect(read(find(timeline, '[part=message]'))).to.match(/“Pioneers”.*“1980\/1999”/);
    expect(timeline.shadowRoot.querySelector('slot')).to.not.equal(null);
  });
});
