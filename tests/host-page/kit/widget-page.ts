/** A page with a widget on it, and what must hold for it. */
export interface WidgetPage {
  /** What the widget is called in the table of results. */
  readonly name: string;
  /** The whole document, as its author wrote it. */
  readonly html: string;
  /** The path under which the document is served, `/` where left out. */
  readonly path?: string;
  /** A folder, all of whose files are served beside the document. */
  readonly folder?: string;
  /** Further files: served path, such as `/walbio.js`, to file on the disk. */
  readonly files?: Readonly<Record<string, string>>;
  /** The origin that is asked for every other path, for a page that stands on a server already. */
  readonly upstream?: string;
  /** A CSS selector of the elements that the widget draws in; none of them inside another. */
  readonly roots: string;
  /** Words that must be there once it is drawn. White space does not count. */
  readonly words: readonly string[];
  /** Words that must be there without a script: `words` where left out. */
  readonly finished?: readonly string[];
  /** Words that must be on paper, the title of every event for example: `words` where left out. */
  readonly printed?: readonly string[];
  /** The Trusted Types policies that its documentation tells a page to allow. */
  readonly policies?: readonly string[];
  /** The served path of the same script in another version. */
  readonly otherVersion?: string;
  /** How the widget is given data from an address, where it can be. */
  readonly data?: WidgetData;
}

/** A widget that loads data from an address. */
export interface WidgetData {
  /** The tag, in place of all others of the page, with finished content inside; `{url}` stands for the address. */
  readonly html: string;
  /** The path that it asks for, where the tag cannot say it. */
  readonly address?: string;
  /** What a server answers when nothing is wrong: JSON. */
  readonly answer: string;
  /** The attribute that holds the address. Where the element does not observe it, it loads nothing. */
  readonly attribute?: string;
  /** Words that stand between the tags of `html`, and must stay there when the address fails. */
  readonly finished: readonly string[];
  /**
   * What `element.state` is when the address fails, and the event that says so, where there are such. `within` so many
   * milliseconds it is to say so: 4,000 where left out, and 15,000 where nothing answers.
   */
  readonly failure?: { readonly state: string; readonly event: string; readonly within?: number };
}
