import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from './heading-level.ts';

/** How a heading can be found: by styles, by a page's `::part()`, and by what it names. */
export interface HeadingOptions {
  /** Its class and its part. */
  readonly name: string;
  readonly id?: string;
}

type Heading = (content: unknown, name: string, id: string | typeof nothing) => TemplateResult;

const headings: Readonly<Record<HeadingLevel, Heading>> = {
  2: (content, name, id) => html`<h2 id=${id} class=${name} part=${name}>${content}</h2>`,
  3: (content, name, id) => html`<h3 id=${id} class=${name} part=${name}>${content}</h3>`,
  4: (content, name, id) => html`<h4 id=${id} class=${name} part=${name}>${content}</h4>`,
  5: (content, name, id) => html`<h5 id=${id} class=${name} part=${name}>${content}</h5>`,
  6: (content, name, id) => html`<h6 id=${id} class=${name} part=${name}>${content}</h6>`,
};

/** A heading of a level. */
export function renderHeading(level: HeadingLevel, content: unknown, { name, id }: HeadingOptions): TemplateResult {
  return headings[level](content, name, id ?? nothing);
}
