import { escapeHtml } from './escape-html.ts';

/** HTML that is ready to be put into a page. */
export interface Markup {
  readonly html: string;
}

/** What can stand in a template: text, which is escaped, or markup, alone or in a list; nothing for `undefined`. */
export type MarkupPart = string | number | undefined | Markup | readonly Markup[];

/**
 * Writes HTML. Texts that are put in are escaped, markup is not.
 *
 * @example markup`<p>${'R&D'}</p>`.html // '<p>R&amp;D</p>'
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return { html: String.raw({ raw: strings }, ...parts.map(write)) };
}

function write(part: MarkupPart): string {
  if (part === undefined) return '';
  if (typeof part !== 'object') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(({ html }) => html).join('\n');
}

/** Marks HTML from a renderer that escapes its texts itself as ready. */
export function trustMarkup(html: string): Markup {
  return { html };
}
