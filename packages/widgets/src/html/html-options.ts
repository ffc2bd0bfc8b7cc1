import type { HeadingLevel } from '../element/heading-level.ts';
import type { JsonLdOptions } from '../json-ld/json-ld-options.ts';

/** What every function that writes HTML takes. */
export interface HtmlOptions {
  /** A BCP 47 tag, such as `fr-BE`; English where it is left out or not one of ours. */
  readonly locale?: string;
  /**
   * Whether to write what the element itself draws, in place of plain sentences, for a page that links `walbio.css`: nothing
   * moves there when the script comes.
   */
  readonly drawn?: boolean;
  /**
   * Level of the headings, as the attribute `heading-level` of the tag has it. Where it is left out, the name of a card and the groups of a
   * timeline in plain sentences have 3, and a drawing has the headings of an element without the attribute. Plain sentences of a tile, a
   * table and a source have none.
   */
  readonly headingLevel?: HeadingLevel;
  /** `true`, or options, to have the same facts follow as JSON-LD, in the words of schema.org, for search engines. */
  readonly jsonLd?: boolean | JsonLdOptions;
}
