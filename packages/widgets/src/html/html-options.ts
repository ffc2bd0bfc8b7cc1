/** What every function that writes HTML takes. */
export interface HtmlOptions {
  /** A BCP 47 tag, such as `fr-BE`; English where it is left out or not one of ours. */
  readonly locale?: string;
}
