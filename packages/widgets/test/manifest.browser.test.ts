import { expect } from '@open-wc/testing';
import { dataset } from '@walbio/data';
import type { Citation, Dataset, Observation } from '@walbio/data';
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest/schema';
import { provideDataset } from '../src/data/provided-dataset.ts';
import { clear, mount, openSource, start, waitForFrame } from './browser/mount.ts';
import type { Widget } from './browser/mount.ts';
import { observe } from './observed-dataset.ts';

const response = await fetch('/packages/widgets/dist/custom-elements.json');
const { modules } = (await response.json()) as Package;
const elements = modules.flatMap(({ declarations }) => declarations as readonly CustomElementDeclaration[]);

/** A figure that has a past, and that another source contradicts. */
const course = [
  ...['2014', '2016', '2018', '2020'].map((year, at) => observe(year, { value: String(100 + 10 * at) })),
  observe('2020', { value: '500', source: 'biotech-scene-2021' }),
];

/** Pages that together show all that an element can draw: with facts of every kind, and without. */
const pages: Readonly<Record<string, readonly string[]>> = {
  'walbio-stat': [
    '<walbio-stat></walbio-stat>',
    ...dataset.observations.map(({ id }) => `<walbio-stat observation="${id}" heading-level="3"></walbio-stat>`),
    ...course.map(({ id }) => `<walbio-stat observation="${id}" compare="previous" trend></walbio-stat>`),
    '<walbio-stat indicator="market-size" subject="atmp" compare="previous"></walbio-stat>',
  ],
  'walbio-stats': ['<walbio-stats label="Biotech"><walbio-stat></walbio-stat></walbio-stats>'],
  'walbio-timeline': [
    `<walbio-timeline subject="no-such-id"></walbio-timeline>`,
    '<walbio-timeline></walbio-timeline>',
    '<walbio-timeline heading-level="3"></walbio-timeline>',
    '<walbio-timeline scale filters eras="1928/1979 Pioneers; 1980/.. Growth"></walbio-timeline>',
  ],
  'walbio-company': [
    `<walbio-company organization="no-such-id"></walbio-company>`,
    ...dataset.organizations.map(({ id }) => `<walbio-company organization="${id}"></walbio-company>`),
    '<walbio-company organization="celyad" compact></walbio-company>',
  ],
  'walbio-table': [
    '<walbio-table></walbio-table>',
    ...dataset.organizations.map(({ id }) => `<walbio-table group="${id}" heading-level="2"></walbio-table>`),
    ...dataset.indicators.map(
      ({ id }) => `<walbio-table subjects="wallonia belgium" indicators="${id}"></walbio-table>`,
    ),
  ],
  'walbio-source': [
    '<walbio-source></walbio-source>',
    ...dataset.observations.map(({ id }) => `<walbio-source observation="${id}"></walbio-source>`),
    ...dataset.sources.map(({ id }) => `<walbio-source source="${id}"></walbio-source>`),
  ],
};

/** The facts, of which each citation says what stands around it, and each figure of an event all that a figure can. */
const elaborate: Dataset = {
  ...dataset,
  observations: [
    ...dataset.observations.map((observation) => ({
      ...(observation.subject.kind === 'event' ? forecast(observation) : observation),
      citations: observation.citations.map(surround),
    })),
    ...course,
  ],
  events: dataset.events.map((event) => ({ ...event, citations: event.citations.map(surround) })),
};

function forecast(observation: Observation): Observation {
  const { value } = observation;
  const told = 'number' in value ? { ...value, approximate: true as const } : value;
  return { ...observation, status: 'forecast', value: told, note: { en: 'A note' } };
}

function surround(citation: Citation): Citation {
  return { ...citation, selector: { ...citation.selector, prefix: 'before ', suffix: ' after' } };
}

/** What was found in all that an element drew. */
interface Drawn {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly properties: Set<string>;
}

async function drawAll(tag: string): Promise<Drawn> {
  const drawn: Drawn = { parts: new Set(), slots: new Set(), properties: new Set() };
  for (const page of pages[tag] ?? []) {
    const element = await mount(page);
    collect(element, drawn);
    await use(element, drawn);
    await openAll(element, drawn);
    clear();
  }
  return drawn;
}

/** Waits until the page has been laid out, which is when a scale knows how wide it is, and filters by the last choice that there is. */
async function use(element: Widget, drawn: Drawn): Promise<void> {
  if (!element.hasAttribute('filters')) return;
  await waitForFrame();
  await waitForFrame();
  collect(element, drawn);
  const select = element.shadowRoot.querySelector('select') as HTMLSelectElement;
  select.selectedIndex = select.options.length - 1;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/**
 * Opens what is closed: the rows of a table, and the first source, but in few elements only, for it takes its time. A source is looked
 * at as it opens too, when what cites in several forms is not there yet.
 */
async function openAll(element: Widget, drawn: Drawn): Promise<void> {
  element.shadowRoot.addEventListener('beforetoggle', () => collect(element, drawn), { capture: true, once: true });
  const toggle = element.shadowRoot.querySelector<HTMLButtonElement>('[part=toggle]');
  toggle?.click();
  await element.updateComplete;
  const isComplete = ['passage', 'passage-context', 'source-link', 'cite'].every((part) => drawn.parts.has(part));
  if (!isComplete && element.shadowRoot.querySelector('[part=source-summary]')) await openSource(element);
  collect(element, drawn);
}

function collect({ shadowRoot }: Widget, { parts, slots, properties }: Drawn): void {
  for (const part of shadowRoot.querySelectorAll('[part]')) for (const name of part.part) parts.add(name);
  for (const slot of shadowRoot.querySelectorAll('slot')) slots.add(slot.name);
  for (const { cssRules } of shadowRoot.adoptedStyleSheets) {
    for (const { cssText } of cssRules) {
      for (const [, name] of cssText.matchAll(/var\((--walbio-[a-z-]+)/g)) properties.add(name as string);
    }
  }
}

const sort = (names: Iterable<string>): readonly string[] => [...names].sort();
const sortNames = (items: readonly { readonly name: string }[] = []): readonly string[] =>
  sort(items.map(({ name }) => name));

describe('the manifest, held against the running elements', () => {
  before(() => {
    start();
    provideDataset(elaborate);
    history.replaceState(null, '', `#${dataset.events[0]?.id}`);
  });
  after(() => {
    provideDataset(dataset);
    history.replaceState(null, '', location.pathname + location.search);
  });
  afterEach(clear);

  it('has every tag', () => {
    expect(sort(elements.map(({ tagName }) => tagName ?? ''))).to.deep.equal(sort(Object.keys(pages)));
  });

  for (const { tagName: tag = '', name, ...declared } of elements) {
    it(`has every attribute of <${tag}>, and no other`, () => {
      const found = customElements.get(tag) as CustomElementConstructor & { observedAttributes: readonly string[] };
      expect(found.name).to.equal(name);
      expect(sortNames(declared.attributes)).to.deep.equal(sort(found.observedAttributes));
    });

    it(`says of the properties of <${tag}> which can be set, and which attributes set them`, async () => {
      const element = (await mount(`<${tag}></${tag}>`)) as Widget & Record<string, unknown>;
      for (const member of declared.members ?? []) {
        const descriptor = findDescriptor(element, member.name);
        expect(descriptor, member.name).to.not.equal(undefined);
        expect(descriptor?.set === undefined, member.name).to.equal('readonly' in member && member.readonly === true);
      }
      for (const { name: attribute, fieldName = '', type } of declared.attributes ?? []) {
        element.setAttribute(attribute, '3');
        const isText = type?.text.includes('string');
        if (isText) expect(element[fieldName], attribute).to.equal('3');
        else expect(element[fieldName], attribute).to.not.equal(undefined);
      }
    });

    it(`has every part, slot and custom property of <${tag}>, and no other`, async () => {
      const drawn = await drawAll(tag);
      expect(sortNames(declared.cssParts)).to.deep.equal(sort(drawn.parts));
      expect(sortNames(declared.slots)).to.deep.equal(sort(drawn.slots));
      expect(sortNames(declared.cssProperties)).to.deep.equal(sort(drawn.properties));
    });

    it(`has the events of <${tag}> that tell of a new state`, async () => {
      const heard: string[] = [];
      const listen = ({ target, type }: Event) =>
        void (target instanceof Element && heard.push(`${target.localName} ${type}`));
      const names = sortNames(declared.events);
      for (const event of names) document.addEventListener(event, listen);
      const element = await mount(pages[tag]?.at(-1) ?? '');
      await element.updateComplete;
      for (const event of names) document.removeEventListener(event, listen);
      if (names.includes('walbio-state')) expect(heard).to.include(`${tag} walbio-state`);
      else expect('state' in element).to.equal(false);
    });
  }
});

function findDescriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let one: object | null = object; one; one = Object.getPrototypeOf(one) as object | null) {
    const found = Object.getOwnPropertyDescriptor(one, name);
    if (found) return found;
  }
  return undefined;
}
