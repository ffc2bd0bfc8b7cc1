import { dataset } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { provideDataset } from '../src/data/provided-dataset.ts';
import { defineAll } from '../src/define/define-all.ts';
import { clear, openSource, read } from './browser/mount.ts';
import type { Widget } from './browser/mount.ts';

const tags: Readonly<Record<string, string>> = {
  'walbio-stat': '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>',
  'walbio-timeline': '<walbio-timeline source="biotech-scene-2021"></walbio-timeline>',
  'walbio-company': '<walbio-company organization="celyad"></walbio-company>',
  'walbio-table': '<walbio-table group="cell-therapy-companies"></walbio-table>',
  'walbio-source': '<walbio-source source="cell-therapy-2016"></walbio-source>',
  'walbio-stats': '<walbio-stats label="Figures"><p>A tile</p></walbio-stats>',
};
const stat = tags['walbio-stat'] as string;

interface Drawn {
  readonly element: Widget;
  /** What the server drew. */
  readonly node: Element;
  readonly text: string;
}

/** Has a server draw a tag, on a page of its own that has no script. */
async function draw(html: string, version = dataset.version): Promise<Drawn> {
  const drawn = (await executeServerCommand<string, string>('draw-on-server', html)).replaceAll(
    ` ${dataset.version}"`,
    ` ${version}"`,
  );
  const element = parse(drawn);
  const node = element.shadowRoot.querySelector('.walbio') as Element;
  return { element, node, text: read(node) };
}

/** Makes of HTML what a browser makes of it that reads it from a server: an element with a root, of which no script knows yet. */
function parse(html: string): Widget {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = html;
  const element = page.body.firstElementChild as Widget;
  const template = element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  element.attachShadow({ mode: 'open' }).append(template?.content ?? '');
  template?.remove();
  return element;
}

/** Puts what a server drew on the page, where it becomes an element that works. */
async function open({ element }: Drawn): Promise<void> {
  const place = document.createElement('div');
  place.className = 'mounted';
  document.body.append(place);
  place.append(document.adoptNode(element));
  await element.updateComplete;
}

const find = ({ element }: Drawn): Element | null => element.shadowRoot.querySelector('.walbio');

describe('what a server drew', () => {
  before(() => {
    defineAll();
    document.documentElement.lang = 'en';
  });
  after(() => {
    document.documentElement.removeAttribute('lang');
    provideDataset(dataset);
  });
  afterEach(clear);

  it('stays as long as the data are not there', async () => {
    const drawn = await draw(stat);
    await open(drawn);
    expect(find(drawn)).to.equal(drawn.node);
    expect(drawn.text).to.contain('more than 350');
  });

  it('stays where the data cannot be loaded, and the page is told', async () => {
    const { error } = console;
    console.error = () => undefined;
    const drawn = await draw(stat.replace('>', ' src="https://">'));
    const states: string[] = [];
    document.addEventListener('walbio-state', ({ state }) => states.push(state), { once: true });
    await open(drawn);
    console.error = error;
    expect(states).to.deep.equal(['failed']);
    expect(find(drawn)).to.equal(drawn.node);
  });

  it('is drawn anew, once, without what takes it over', async () => {
    provideDataset(dataset);
    const drawn = await draw(stat);
    await open(drawn);
    expect(find(drawn)).to.not.equal(drawn.node);
    expect(read(drawn.element.shadowRoot)).to.equal(drawn.text);
  });
});

describe('what a server drew, with @walbio/widgets/hydrate', () => {
  before(async () => {
    await import('../src/hydrate.ts');
    provideDataset(dataset);
    defineAll();
    document.documentElement.lang = 'en';
  });
  after(() => document.documentElement.removeAttribute('lang'));
  afterEach(clear);

  for (const [tag, html] of Object.entries(tags)) {
    it(`is taken over as it stands: ${tag}`, async () => {
      const drawn = await draw(html);
      await open(drawn);
      expect(find(drawn)).to.equal(drawn.node);
      expect(read(drawn.node)).to.equal(drawn.text);
      expect(drawn.element.shadowRoot.querySelectorAll('.walbio')).to.have.length(1);
    });
  }

  it('works as if it had been drawn here', async () => {
    const drawn = await draw(stat);
    await open(drawn);
    const popover = await openSource(drawn.element);
    expect(popover.matches(':popover-open')).to.equal(true);
    drawn.element.setAttribute('subject', 'atlantis');
    await drawn.element.updateComplete;
    expect(read(drawn.element.shadowRoot)).to.contain('atlantis');
    expect(find(drawn)?.localName).to.equal('p');
  });

  it('is taken over in its own language', async () => {
    const drawn = await draw(stat.replace('>', ' lang="fr">'));
    expect(drawn.text).to.contain('plus de 350');
    await open(drawn);
    expect(find(drawn)).to.equal(drawn.node);
  });

  it('is drawn anew where the page speaks another language', async () => {
    document.documentElement.lang = 'fr';
    const drawn = await draw(stat);
    await open(drawn);
    document.documentElement.lang = 'en';
    expect(drawn.element.shadowRoot.querySelectorAll('.walbio')).to.have.length(1);
    expect(read(find(drawn))).to.contain('plus de 350');
  });

  it('is drawn anew where the data are of another version', async () => {
    const drawn = await draw(stat, '0.0.9');
    await open(drawn);
    expect(find(drawn)).to.not.equal(drawn.node);
    expect(read(find(drawn))).to.contain('more than 350');
  });

  it('is drawn anew where it lost its comments on the way', async () => {
    const drawn = await draw(stat);
    drawn.element.shadowRoot.replaceChildren(...drawn.element.shadowRoot.children);
    await open(drawn);
    expect(find(drawn)).to.not.equal(drawn.node);
    expect(drawn.element.shadowRoot.querySelectorAll('.walbio')).to.have.length(1);
  });

  for (const [tag, html] of Object.entries(tags)) {
    it(`does not move when it is taken over: ${tag}`, async () => {
      const drawn = await draw(html);
      const still = document.createElement('div');
      still.className = 'mounted';
      still.append(...drawn.element.cloneNode(true).childNodes);
      still.attachShadow({ mode: 'open' });
      for (const node of drawn.element.shadowRoot.childNodes) still.shadowRoot?.append(document.importNode(node, true));
      document.body.append(still);
      const { height } = still.getBoundingClientRect();
      still.remove();
      await open(drawn);
      expect(height).to.be.greaterThan(10);
      expect(drawn.element.getBoundingClientRect().height).to.be.closeTo(height, 0.1);
    });
  }
});
