import { frameStrings } from '../locale/frame-strings.ts';
import { frameStyles } from './frame.styles.ts';
import type { FramedTag } from './framed-tags.ts';
import { HeightReporter } from './height-reporter.ts';
import { readFrameAddress } from './read-frame-address.ts';
import type { FrameAddress } from './read-frame-address.ts';
import { readTitle } from './read-title.ts';

/**
 * Draws what the address of the page asks for into its `<main>`: one element with its attributes, or else a sentence for all that
 * cannot be understood. The page takes its language, direction, colours and title from it, and tells its height.
 */
export function showFrame(): void {
  const content = document.querySelector('main');
  if (!content) return;
  const address = readFrameAddress(new URL(location.href), listAttributes);
  addStyles();
  preparePage(address);
  const problems = findUnloaded(address) ?? address.problems;
  const element = problems.length === 0 && address.tag && createElement(address.tag, address.attributes);
  if (element) showElement(content, element);
  else showProblems(content, problems);
  new HeightReporter(content).start((element && element.shadowRoot) || content);
}

/** What the class of a tag observes; nothing where the script that brings the classes did not come. */
function listAttributes(tag: FramedTag): readonly string[] {
  const known = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
  return known?.observedAttributes ?? [];
}

function findUnloaded({ tag, locale }: FrameAddress): readonly string[] | undefined {
  return tag && !customElements.get(tag) ? [frameStrings[locale.language].unloaded] : undefined;
}

function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frameStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function preparePage({ locale, direction, colorScheme }: FrameAddress): void {
  const { documentElement: root } = document;
  root.lang = locale.locale;
  root.dir = direction;
  root.style.colorScheme = colorScheme;
}

function createElement(tag: FramedTag, attributes: FrameAddress['attributes']): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  return element;
}

function showElement(content: Element, element: HTMLElement): void {
  const name = (): void => {
    document.title = (element.shadowRoot && readTitle(element.shadowRoot)) ?? document.title;
  };
  element.addEventListener('walbio-state', name);
  content.replaceChildren(element);
}

function showProblems(content: Element, problems: readonly string[]): void {
  document.title = problems[0] ?? document.title;
  content.replaceChildren(...problems.map(writeParagraph));
  for (const problem of problems) console.error(problem);
}

function writeParagraph(text: string): Element {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
