/** The three browser engines that pages are read with. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/**
 * What only some drivers can do. Where an engine lacks one, whatever needs it is “not possible here”, and never passed.
 *
 * - `forced-colors`, `reduced-motion`: the page can be given these settings of a reader.
 * - `print`: the page can be printed to PDF.
 * - `layout-shift`: the engine measures how much a page moves while it loads.
 */
export type Capability = 'forced-colors' | 'reduced-motion' | 'print' | 'layout-shift';

/** How a page is opened. What is left out is as a fresh browser has it: light, in UTC, 1024 by 768 pixels. */
export interface OpenOptions {
  /** Inner size of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** An IANA name, such as `America/New_York`. */
  readonly timeZone?: string;
}

/** A page that an engine has opened and loaded. */
export interface OpenPage {
  /**
   * Evaluates an expression in the page, also where its scripts may not run.
   *
   * @param expression JavaScript whose value JSON can hold, or a promise of it
   * @throws when the expression throws
   * @example await page.evaluate<number>('document.images.length')
   */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses a key by its name in the UI Events standard, such as `Tab`, `ArrowLeft` or `a`. */
  press(key: string): Promise<void>;
  /** A picture of the window, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /**
   * The page on paper, as PDF.
   *
   * @throws where the engine lacks the capability `print`
   */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser engine on this machine. It opens one page at a time. */
export interface Engine {
  readonly name: EngineName;
  /** Name and version of the browser, such as `Firefox 153.0`. */
  readonly version: string;
  readonly capabilities: ReadonlySet<Capability>;
  /**
   * Opens an address and waits until it is loaded.
   *
   * @throws where an option needs a capability that the engine lacks
   */
  open(address: string, options?: OpenOptions): Promise<OpenPage>;
  /** Ends all that was started. */
  close(): Promise<void>;
}

/** The options with what is left out put in. */
export type CompleteOptions = Required<OpenOptions>;

/**
 * Puts in what is left out, and makes sure that an engine can do what is asked.
 *
 * @throws where an option needs a capability that the engine lacks
 */
export function completeOptions(options: OpenOptions, capabilities: ReadonlySet<Capability>): CompleteOptions {
  if (options.forcedColors) requireCapability(capabilities, 'forced-colors');
  if (options.reducedMotion) requireCapability(capabilities, 'reduced-motion');
  return {
    width: 1024,
    height: 768,
    colorScheme: 'light',
    forcedColors: false,
    reducedMotion: false,
    timeZone: 'UTC',
    ...options,
  };
}

function requireCapability(capabilities: ReadonlySet<Capability>, needed: Capability): void {
  if (!capabilities.has(needed)) throw new Error(`this engine cannot do “${needed}”: ask its capabilities first`);
}
