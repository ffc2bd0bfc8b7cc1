/** What came of asking a dataset for the facts that an element shows. */
export type Outcome<View> = Shown<View> | Loading | Failed | Unshown;

/** The facts were found. */
export interface Shown<View> {
  readonly state: 'shown';
  readonly view: View;
}

/** There is no dataset yet. */
export interface Loading {
  readonly state: 'loading';
}

/** The data could not be loaded; `message` says so to the reader, `reason` says why to whoever keeps the page. */
export interface Failed {
  readonly state: 'failed';
  readonly message: string;
  readonly reason: string;
}

/** The facts cannot be shown; `message` says why, in a sentence in the reader's language. */
export interface Unshown {
  readonly state: 'not-published' | 'invalid';
  readonly message: string;
}
