import { dataset } from '@walbio/data';
import { provideDataset } from '../../src/data/provided-dataset.ts';
import { defineAll } from '../../src/define/define-all.ts';
import { provideParts } from '../../src/define/provide-parts.ts';

/** Any element of this package, as tests see it. */
export type Widget = HTMLElement & { readonly updateComplete: Promise<boolean>; readonly shadowRoot: ShadowRoot };

/** Gives the elements the dataset and all of their parts, and registers them. */
export function start(): void {
  provideDataset(dataset);
  provideParts();
  defineAll();
}

/** Puts HTML on the page and waits until the first element of this package in it has drawn itself. */
export async function mount(html: string): Promise<Widget> {
  const place = document.createElement('div');
  place.className = 'mounted';
  place.innerHTML = html;
  document.body.append(place);
  const element = place.querySelector<Widget>(
    'walbio-stat, walbio-stats, walbio-table, walbio-timeline, walbio-company, walbio-source',
  );
  if (!element) throw new Error(`expected an element of this package in ${html}`);
  await element.updateComplete;
  return element;
}

/** Takes everything that was mounted off the page. */
export function clear(): void {
  for (const place of document.querySelectorAll('.mounted')) place.remove();
}

/** The text that an element draws, runs of white space counting as one space. */
export function read(element: Element | ShadowRoot | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Opens a source that an element draws, the first where none is named, and waits until all of it is there. */
export async function openSource(element: Widget, selector = ''): Promise<HTMLElement> {
  const button = find<HTMLButtonElement>(element, `${selector} [part=source-summary]`);
  button.click();
  const popover = button.nextElementSibling as HTMLElement;
  for (let frame = 0; frame < 60 && !popover.querySelector('[part=cite]'); frame += 1) await waitForFrame();
  return popover;
}

/** Waits until the page is drawn again. */
export async function waitForFrame(): Promise<void> {
  await new Promise(requestAnimationFrame);
}

/** The element that a selector finds in what another one draws. */
export function find<E extends Element = HTMLElement>(element: Widget, selector: string): E {
  const found = element.shadowRoot.querySelector<E>(selector);
  if (!found)
    throw new Error(`expected “${selector}” in <${element.localName}>, which draws: ${element.shadowRoot.innerHTML}`);
  return found;
}
