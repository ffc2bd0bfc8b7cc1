/** How facts are said to machines beside the HTML for people. */
export interface JsonLdOptions {
  /**
   * The address of the `data.jsonld` that the facts come from: their identifiers are relative to it. Where it is left out, the one
   * of the release of `@walbio/data` that has the version of the dataset.
   */
  readonly base?: string;
}
