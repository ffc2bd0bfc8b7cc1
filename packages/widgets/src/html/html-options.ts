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
  /** `true`, or options, to have the same facts follow as JSON-LD, in the words of schema.org, for search engines. */
  readonly jsonLd?: boolean | JsonLdOptions;
}
