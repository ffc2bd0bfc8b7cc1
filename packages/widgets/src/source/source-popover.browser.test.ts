import { describeObservation } from '@walbio/core';
import type { CitationDescription } from '@walbio/core';
import { dataset } from '@walbio/data';
import type { Event, Observation } from '@walbio/data';
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { listByRole, listen, readAccessibilityTree } from '../../test/browser/accessibility-tree.ts';
import { clear, find, mount, openSource, read, start, waitForFrame } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';
import { provideDataset } from '../data/provided-dataset.ts';
import { findCitation } from './find-citation.ts';

const companies = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';
const line = '[part=source-summary]';
const popover = '[part=source-popover]';

const isOpen = (widget: Widget, selector = popover): boolean => find(widget, selector).matches(':popover-open');
const findFocus = ({ shadowRoot: { activeElement } }: Widget): string | undefined =>
  activeElement?.getAttribute('part') ?? activeElement?.localName;
const citation = (widget: Widget): string => find<HTMLTextAreaElement>(widget, 'textarea').value;

async function choose(widget: Widget, style: string): Promise<void> {
  find<HTMLInputElement>(widget, `input[value=${style}]`).click();
  await waitForFrame();
}

/** Copies in the way that a test wants; the function that comes back ends that. */
function replaceClipboard(write: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => delete (navigator as unknown as { clipboard?: unknown }).clipboard;
}

describe('the popover of a source', () => {
  before(start);
  afterEach(async () => {
    clear();
    await setViewport({ width: 800, height: 600 });
    document.documentElement.removeAttribute('lang');
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens by ${key}, takes the focus, closes by Escape and gives it back`, async () => {
      const stat = await mount(companies);
      await sendKeys({ press: 'Tab' });
      expect(findFocus(stat)).to.equal('source-summary');
      await sendKeys({ press: key });
      expect(isOpen(stat)).to.equal(true);
      expect(findFocus(stat)).to.equal('source-popover');
      expect(find(stat, line).getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Escape' });
      expect(isOpen(stat)).to.equal(false);
      expect(findFocus(stat)).to.equal('source-summary');
      expect(find(stat, line).getAttribute('aria-expanded')).to.equal('false');
    });
  }

  it('is gone through in order, and closes when the keyboard goes on', async () => {
    const stat = await mount(`${companies}<a href="#after">After</a>`);
    find(stat, line).focus();
    await openSource(stat);
    const visited: unknown[] = [];
    for (let step = 0; step < 5; step += 1) {
      await sendKeys({ press: 'Tab' });
      visited.push(findFocus(stat));
    }
    expect(visited).to.deep.equal(['source-close', 'source-link', 'input', 'cite-text', 'cite-copy']);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.textContent).to.equal('After');
    expect(isOpen(stat)).to.equal(false);
  });

  it('goes back to its button by Shift and Tab, and stays open', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(findFocus(stat)).to.equal('source-summary');
    expect(isOpen(stat)).to.equal(true);
  });

  it('closes by its button, and by a click beside it', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    find(stat, '[part=source-close]').click();
    expect(isOpen(stat)).to.equal(false);
    expect(findFocus(stat)).to.equal('source-summary');
    await openSource(stat);
    await sendMouse({ type: 'click', position: [790, 590] });
    expect(isOpen(stat)).to.equal(false);
  });

  it('closes by a second press of the button that opened it', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    find(stat, line).click();
    expect(isOpen(stat)).to.equal(false);
  });

  it('is seen in full as soon as it is there, each time', async () => {
    const stat = await mount(companies);
    for (const time of ['first', 'second']) {
      const { visibility, opacity } = getComputedStyle(await openSource(stat));
      expect([visibility, opacity], time).to.deep.equal(['visible', '1']);
      find(stat, '[part=source-close]').click();
    }
  });

  it('leaves its tile as high as it is', async () => {
    const stat = await mount(companies);
    const { height } = stat.getBoundingClientRect();
    await openSource(stat);
    expect(stat.getBoundingClientRect().height).to.equal(height);
  });

  it('is a dialog that its button names as what it opens', async () => {
    const stat = await mount(companies);
    const button = find(stat, line);
    expect(button.getAttribute('aria-haspopup')).to.equal('dialog');
    await openSource(stat);
    const tree = await readAccessibilityTree();
    const [dialog, ...others] = listByRole(tree, 'dialog');
    expect(others).to.have.length(0);
    expect(dialog?.name).to.equal('Source (Biotech companies)');
    expect(dialog && listen(dialog)).to.contain('More than 350 biotech companies (WAL)');
    expect(listByRole(tree, 'radio').map(({ name }) => name)).to.deep.equal(['Text', 'BibTeX', 'RIS', 'CSL-JSON']);
    expect(listByRole(tree, 'group').map(({ name }) => name)).to.include('Cite this');
    expect((button as HTMLButtonElement).popoverTargetElement === find(stat, popover)).to.equal(true);
    expect(
      (button as { ariaDetailsElements?: readonly Element[] }).ariaDetailsElements?.[0] === find(stat, popover),
    ).to.equal(true);
  });

  it('shows the words in their place where the same words stand elsewhere too', async () => {
    const { id, citations } = dataset.observations.find(
      (one) =>
        one.citations[0]?.selector.prefix &&
        findCitation(dataset, describeObservation(dataset, one).citations[0] as CitationDescription),
    ) as Observation;
    const stat = await mount(`<walbio-stat observation="${id}"></walbio-stat>`);
    await openSource(stat);
    const { prefix = '', exact = '', suffix = '' } = citations[0]?.selector ?? {};
    const words = [prefix && `… ${prefix}`, exact, suffix && `${suffix} …`].join('');
    expect(read(find(stat, 'blockquote'))).to.equal(words.replace(/\s+/g, ' ').trim());
    expect(read(find(stat, 'blockquote q'))).to.equal(exact);
  });

  it('has the citation as text at once, before or without the forms', async () => {
    const stat = await mount(companies);
    find(stat, line).click();
    expect(stat.shadowRoot.querySelector('[part=cite]')).to.equal(null);
    expect(read(find(stat, `${popover} > .citation`))).to.match(/A buzzing biotech scene.*https:/);
  });

  it('cites as text, BibTeX, RIS and CSL-JSON', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    expect(citation(stat)).to.contain('A buzzing biotech scene').and.to.contain(`Walbio ${dataset.version}`);
    await choose(stat, 'bibtex');
    expect(citation(stat)).to.match(/^@online\{biotech-scene-2021,/);
    await choose(stat, 'ris');
    expect(citation(stat)).to.match(/^TY {2}- /);
    await choose(stat, 'csl-json');
    expect(JSON.parse(citation(stat))).to.have.nested.property('[0].id', 'biotech-scene-2021');
  });

  it('chooses the form by the arrow keys', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    find(stat, 'input').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(citation(stat)).to.match(/^@online/);
  });

  it('copies the citation and says so, each time', async () => {
    const copied: string[] = [];
    const restore = replaceClipboard((text) => Promise.resolve(void copied.push(text)));
    const stat = await mount(companies);
    await openSource(stat);
    const status = find(stat, '[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(read(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    expect(read(status)).to.equal('');
    for (const time of [1, 2]) {
      find(stat, '[part=cite-copy]').click();
      await waitForFrame();
      expect(copied).to.have.length(time);
    }
    expect(copied[0]).to.equal(citation(stat));
    expect(said.filter((words) => words === 'Copied.')).to.have.length(2);
    const spoken = listByRole(await readAccessibilityTree(), 'status').map(listen);
    expect(spoken).to.deep.equal(['Copied.']);
    observer.disconnect();
    restore();
  });

  it('selects the citation where it may not copy, and says so', async () => {
    const restore = replaceClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const stat = await mount(companies);
    await openSource(stat);
    find(stat, '[part=cite-copy]').click();
    await waitForFrame();
    const field = find<HTMLTextAreaElement>(stat, 'textarea');
    expect(findFocus(stat)).to.equal('cite-text');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    expect(read(find(stat, '[role=status]'))).to.contain('selected');
    restore();
  });

  it('closes when another one opens', async () => {
    const first = await mount(companies + companies.replace('<walbio-stat', '<walbio-stat id="second"'));
    const second = document.querySelector<Widget>('#second') as Widget;
    await second.updateComplete;
    await openSource(first);
    await openSource(second);
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    expect(find(first, line).getAttribute('aria-expanded')).to.equal('false');
    expect(read(find(first, popover))).to.equal('');
  });

  it('closes when another one of the same element opens', async () => {
    const timeline = await mount('<walbio-timeline kind="funding-round"></walbio-timeline>');
    const [first, second] = [...timeline.shadowRoot.querySelectorAll<HTMLButtonElement>(line)];
    first?.click();
    second?.click();
    await waitForFrame();
    const opened = [...timeline.shadowRoot.querySelectorAll(`${line}[aria-expanded=true]`)];
    expect(opened.length).to.equal(1);
    expect(opened[0] === second).to.equal(true);
    expect(read(second?.nextElementSibling)).to.contain('Issued');
    expect(read(first?.nextElementSibling)).to.equal('');
    expect(findFocus(timeline)).to.equal('source-popover');
  });

  it('leaves buttons and popovers alone that the page puts into a slot', async () => {
    const company = await mount(
      `<walbio-company organization="celyad"><div slot="header"><button class="line" popovertarget="theirs">Open</button><p>Next</p>
        <div id="theirs" popover>Theirs</div></div></walbio-company>`,
    );
    company.querySelector('button')?.click();
    await waitForFrame();
    const theirs = company.querySelector('[popover]');
    expect(theirs?.matches(':popover-open')).to.equal(true);
    expect(read(theirs)).to.equal('Theirs');
    expect(company.querySelector('button')?.hasAttribute('aria-expanded')).to.equal(false);
  });

  it('works inside a shadow root of the page', async () => {
    const host = document.createElement('div');
    host.className = 'mounted';
    host.attachShadow({ mode: 'open' }).innerHTML = companies;
    document.body.append(host);
    const stat = host.shadowRoot?.querySelector<Widget>('walbio-stat') as Widget;
    await stat.updateComplete;
    find(stat, line).focus();
    await sendKeys({ press: 'Enter' });
    expect(isOpen(stat)).to.equal(true);
    expect(findFocus(stat)).to.equal('source-popover');
    await sendKeys({ press: 'Escape' });
    expect(findFocus(stat)).to.equal('source-summary');
  });

  it('follows the language and the facts while it is open', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    stat.setAttribute('lang', 'fr');
    await waitForFrame();
    await stat.updateComplete;
    expect(read(find(stat, 'legend'))).to.equal('Citer');
    expect(citation(stat)).to.contain('vers 2021');
    stat.setAttribute('observation', 'celyad.jobs-fte.cell-therapy-2016');
    await stat.updateComplete;
    expect(citation(stat)).to.contain('Cell Therapy');
  });

  it('is closed when its element has been taken off the page and put back', async () => {
    const stat = await mount(companies);
    const place = stat.parentElement;
    await openSource(stat);
    stat.remove();
    place?.append(stat);
    await stat.updateComplete;
    expect(isOpen(stat)).to.equal(false);
    expect(find(stat, line).getAttribute('aria-expanded')).to.equal('false');
    await openSource(stat);
    expect(isOpen(stat)).to.equal(true);
  });

  it('closes when the facts of its element are gone', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    stat.setAttribute('observation', 'nowhere');
    await stat.updateComplete;
    stat.removeAttribute('observation');
    await stat.updateComplete;
    expect(isOpen(stat)).to.equal(false);
  });

  for (const [width, height] of [
    [320, 568],
    [320, 256],
    [1280, 720],
  ] as const) {
    it(`is never cut off on a screen of ${width} by ${height}`, async () => {
      await setViewport({ width, height });
      const cards = `<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(16em, 1fr)); gap: 1em">${companies.repeat(6)}</div>`;
      await mount(cards);
      for (const stat of document.querySelectorAll<Widget>('.mounted walbio-stat')) {
        await stat.updateComplete;
        stat.scrollIntoView({ block: 'nearest' });
        const box = (await openSource(stat)).getBoundingClientRect();
        expect([box.left, box.top].map(Math.round), 'left, top').to.satisfy(
          (edges: number[]) => Math.min(...edges) >= 0,
        );
        expect(box.right, 'right').to.be.at.most(width + 0.5);
        expect(box.bottom, 'bottom').to.be.at.most(height + 0.5);
        await sendKeys({ press: 'Escape' });
      }
    });
  }

  for (const [place, [width, height], page] of [
    ['below the middle of a column', [900, 900], `<div style="margin: 300px auto; width: 400px">${companies}</div>`],
    ['on a flat screen', [1024, 768], `<div style="margin: 200px auto; width: 720px">${companies}</div>`],
    ['on a page that is zoomed', [1200, 900], `<div style="zoom: 2; width: 400px">${companies}</div>`],
  ] as const) {
    it(`is never cut off ${place}`, async () => {
      await setViewport({ width, height });
      await mount(page);
      const stat = document.querySelector('.mounted walbio-stat') as Widget;
      await stat.updateComplete;
      const box = (await openSource(stat)).getBoundingClientRect();
      const fits = [box.left >= 0, box.top >= 0, box.right <= width + 0.5, box.bottom <= height + 0.5];
      expect(fits, JSON.stringify(box)).to.deep.equal([true, true, true, true]);
    });
  }

  it('is a sheet at the bottom of a narrow screen', async () => {
    await setViewport({ width: 320, height: 640 });
    const box = (await openSource(await mount(companies))).getBoundingClientRect();
    expect([box.left, box.right, box.bottom].map(Math.round)).to.deep.equal([0, 320, 640]);
  });

  it('stands beside its line on a wide screen', async () => {
    await setViewport({ width: 1280, height: 900 });
    const stat = await mount(companies);
    const box = (await openSource(stat)).getBoundingClientRect();
    const anchor = find(stat, line).getBoundingClientRect();
    expect(box.top - anchor.bottom).to.be.within(0, 12);
    expect(Math.abs(box.left - anchor.left)).to.be.below(1);
  });

  it('prints no popover, but title, words and address', async () => {
    const stat = await mount(companies);
    await openSource(stat);
    await emulateMedia({ media: 'print' });
    expect(find(stat, popover).getBoundingClientRect().height).to.equal(0);
    const printed = find(stat, '.source > .citation');
    expect(printed.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(read(printed)).to.match(/^Source: A buzzing biotech scene.*More than 350.*https:/);
    expect(find(stat, line).getBoundingClientRect().height, 'its line, which would name the document twice').to.equal(
      0,
    );
    await emulateMedia({ media: 'screen' });
  });

  it('prints the words with the number of their document where this is listed below', async () => {
    const company = await mount('<walbio-company organization="celyad"></walbio-company>');
    await emulateMedia({ media: 'print' });
    const heights = [line, '.source > .citation'].map(
      (selector) => find(company, selector).getBoundingClientRect().height,
    );
    await emulateMedia({ media: 'screen' });
    expect(heights[0]).to.equal(0);
    expect(heights[1]).to.be.greaterThan(10);
    expect(read(find(company, '.source > .citation'))).to.equal('Source 1: Celyad, unique immuno-oncology programme');
  });

  it('prints a document once, with its passages below', async () => {
    const { id, citations } = dataset.events.find(({ id }) => id === 'eurogentec-founding') as Event;
    const timeline = await mount('<walbio-timeline subject="eurogentec" kind="founding"></walbio-timeline>');
    await emulateMedia({ media: 'print' });
    const event = find(timeline, `[part=event][id="${id}"]`);
    const printed = [...event.querySelectorAll('.source > .citation')];
    const words = [...event.querySelectorAll<HTMLElement>('.source > .citation li')].filter(
      (one) => one.offsetHeight > 0,
    );
    await emulateMedia({ media: 'screen' });
    const sources = citations.map(({ source }) => source);
    expect(printed).to.have.length(new Set(sources).size).and.to.have.length.below(citations.length);
    for (const { title } of dataset.sources.filter((one) => sources.includes(one.id)))
      expect(read(event.querySelector('.citation')).split(title)).to.have.length(2);
    expect(words.map(read)).to.deep.equal(citations.map(({ selector }) => selector.exact));
  });

  it('takes the words of the data as text', async () => {
    provideDataset({ ...dataset, sources: dataset.sources.map((one) => ({ ...one, title: '<img src=x>' })) });
    const stat = await mount(companies);
    await openSource(stat);
    expect(citation(stat)).to.contain('<img src=x>');
    expect(stat.shadowRoot.querySelector('img')).to.equal(null);
    provideDataset(dataset);
  });
});

describe('a source where the browser has no popovers', () => {
  const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover') as PropertyDescriptor;

  before(() => {
    start();
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
  });
  after(() => Object.defineProperty(HTMLElement.prototype, 'popover', known));
  afterEach(clear);

  it('opens in place by keyboard: cited words, document, citation', async () => {
    const stat = await mount(companies);
    await sendKeys({ press: 'Tab' });
    expect(findFocus(stat)).to.equal('source-summary');
    await sendKeys({ press: 'Enter' });
    const details = find<HTMLDetailsElement>(stat, 'details');
    expect(details.open).to.equal(true);
    expect(details.innerText).to.contain('A buzzing biotech scene').and.to.contain('Kickstart');
    expect(find<HTMLAnchorElement>(stat, 'details a').rel).to.equal('noopener');
  });
});
