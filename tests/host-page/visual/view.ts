/** One picture of the elements: what stands on the page, and how the reader sees it. */
export interface View {
  /** Name of its image, without the ending. */
  readonly name: string;
  /** The tags, as a page has them. */
  readonly html: string;
  readonly lang?: 'en' | 'fr' | 'nl' | 'de';
  readonly dir?: 'ltr' | 'rtl';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly print?: boolean;
  /** Width of the page in CSS pixels. */
  readonly width?: number;
  /** Height of the screen in CSS pixels, where it is the screen that is seen and not the whole of the page. */
  readonly screen?: number;
  /** What is pressed before, a selector. */
  readonly press?: string;
  /** What that opens, a selector. */
  readonly opens?: string;
}
