/**
 * A part of an element that few pages need: it is loaded when one of them does, once for all elements of a page. Who brings it
 * along with the elements provides it before they are registered.
 *
 * @example const course = new OnDemandPart(() => import('./course/course.ts'));
 */
export class OnDemandPart<Part> {
  readonly #import: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part> | undefined;

  /** @param load an `import()` of the module that holds the part */
  constructor(load: () => Promise<Part>) {
    this.#import = load;
  }

  /** The part; `undefined` as long as it is not there. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Gives the part to the elements, so that none of them has to wait. */
  provide(part: Part): void {
    this.#part = part;
  }

  /** Loads the part unless it is there or under way; what failed is asked for again. */
  async load(): Promise<Part> {
    if (this.#part !== undefined) return this.#part;
    this.#loading ??= this.#import();
    try {
      this.#part = await this.#loading;
      return this.#part;
    } finally {
      this.#loading = undefined;
    }
  }
}
