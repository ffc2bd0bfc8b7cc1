/** How far a mouse moves before it drags, in CSS pixels: less is a click. */
const dragDistance = 4;

/**
 * The part of a page in which a scale scrolls, measured in em of its text. Lengths run from where the line begins, so that
 * they are the same whether words run from the left or from the right.
 */
export class Viewport {
  readonly #change: () => void;
  #element: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #width = 0;

  /** @param change is called when it has come to be wider or narrower */
  constructor(change: () => void) {
    this.#change = change;
  }

  /** How wide it is; 0 as long as that is not known. */
  get width(): number {
    return this.#width;
  }

  /** How far it has been scrolled. */
  get offset(): number {
    return this.#element ? Math.abs(this.#element.scrollLeft) / readEm(this.#element) : 0;
  }

  get isRightToLeft(): boolean {
    return this.#element !== undefined && getComputedStyle(this.#element).direction === 'rtl';
  }

  /**
   * Follows the width of an element, or of none. What follows from a change is left to the next frame, since a page is told
   * of an error when what an observer draws changes sizes again.
   */
  observe(element: HTMLElement | undefined): void {
    if (element === this.#element) return;
    this.#observer?.disconnect();
    this.#element = element;
    if (!element) return;
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    this.#observer.observe(element);
    this.#measure();
  }

  scrollTo(offset: number): void {
    if (!this.#element) return;
    this.#element.scrollLeft = offset * readEm(this.#element) * (this.isRightToLeft ? -1 : 1);
  }

  /** Where a pointer is: 0 at the beginning of what is seen, 1 at its end. */
  locate({ clientX }: MouseEvent): number {
    if (!this.#element) return 0;
    const { left, width } = this.#element.getBoundingClientRect();
    const fromLeft = (clientX - left) / width;
    return this.isRightToLeft ? 1 - fromLeft : fromLeft;
  }

  /** Lets a mouse that is pressed drag what is seen. A finger does so by itself, and moves the page too. */
  drag(press: PointerEvent): void {
    const element = this.#element;
    if (!element || press.pointerType !== 'mouse' || press.button !== 0) return;
    const [start, origin] = [press.clientX, element.scrollLeft];
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const move = ({ clientX, pointerId }: PointerEvent): void => {
      const moved = clientX - start;
      if (Math.abs(moved) > dragDistance) element.setPointerCapture(pointerId);
      if (element.hasPointerCapture(pointerId)) element.scrollLeft = origin - moved;
    };
    element.addEventListener('pointermove', move, options);
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const)
      element.addEventListener(end, () => listening.abort(), options);
  }

  #measure(): void {
    if (!this.#element) return;
    const width = this.#element.clientWidth / readEm(this.#element);
    if (width === this.#width) return;
    this.#width = width;
    this.#change();
  }
}

function readEm(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}
