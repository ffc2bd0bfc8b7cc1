/** How large things are, in CSS pixels. */
export interface Measures {
  /** Inner width of the window. */
  readonly window: number;
  /** Width that the page would need so as not to scroll sideways. */
  readonly page: number;
  readonly roots: readonly {
    readonly left: number;
    readonly right: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Measures the page and the roots on it. */
export function measureRoots(roots: string): Measures {
  return {
    window: innerWidth,
    page: document.documentElement.scrollWidth,
    roots: [...document.querySelectorAll(roots)].map((root) => {
      const { left, right, width, height } = root.getBoundingClientRect();
      return { left, right, width, height };
    }),
  };
}
