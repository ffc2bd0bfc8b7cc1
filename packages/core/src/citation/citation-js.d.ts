declare module '@citation-js/core' {
  /** Reads citations of any format that a plugin knows; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string });
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
