import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { rememberLast } from '../remember-last.ts';
import type { ScaleDrawing } from './draw-scale.ts';
import { countLanes, drawScale, margin } from './draw-scale.ts';
import { findKeyGoal } from './find-key-goal.ts';
import type { Mark } from './mark.ts';
import type { ScaleWords } from './scale-words.ts';
import { renderScale } from './render-scale.ts';
import type { ScaleView } from './scale-view.ts';
import { Viewport } from './viewport.ts';

/** A year is drawn no longer than this, in em. */
const longestYear = 8;

/** What the keys do to the zoom; 0 shows the whole axis. */
const zoomKeys: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, '0': 0 };

/** A year of the axis, and where in the viewport it is to stand: 0 is the beginning, 1 the end. */
interface Anchor {
  readonly year: number;
  readonly at: number;
}

/**
 * Knows how wide the scale of an element is, how far the reader has zoomed in, and which mark the keyboard is at. The marks
 * are one stop of the Tab key; arrow keys, Home and End go from one to another.
 */
export class ScaleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #choose: (id: string) => void;
  readonly #viewport: Viewport;
  readonly #draw = rememberLast(drawScale);
  readonly #countLanes = rememberLast(countLanes);
  #view: ScaleView | undefined;
  #drawing: ScaleDrawing | undefined;
  #zoom = 1;
  #anchor: Anchor | undefined;
  #active: string | undefined;

  /** @param choose goes to the event with an id */
  constructor(host: LitElement, choose: (id: string) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#viewport = new Viewport(() => host.requestUpdate());
    host.addController(this);
  }

  /** The scale as it is at the moment; what stands on it is drawn once its width is known. */
  render(view: ScaleView, words: ScaleWords): TemplateResult {
    const { width } = this.#viewport;
    this.#view = view;
    this.#zoom = Math.min(this.#zoom, this.#closest);
    this.#drawing = width > 0 ? this.#draw(view, width * this.#zoom, this.#countLanes(view, width)) : undefined;
    return renderScale(view, this.#drawing, {
      ...words,
      isWhole: this.#zoom === 1,
      isClosest: this.#zoom === this.#closest,
      zoom: (factor) => this.#zoomBy(factor),
      press: (mark) => this.#press(mark),
      key: (event) => this.#key(event),
      wheel: (event) => this.#wheel(event),
      drag: (event) => this.#viewport.drag(event),
      point: (event) => this.#point(event),
    });
  }

  hostUpdated(): void {
    this.#viewport.observe(this.#host.renderRoot.querySelector<HTMLElement>('.viewport') ?? undefined);
    this.#settle();
    this.#rove();
  }

  hostDisconnected(): void {
    this.#viewport.observe(undefined);
  }

  get #closest(): number {
    const [view, { width }] = [this.#view, this.#viewport];
    return view && width > 0 ? Math.max(1, ((view.axis.end - view.axis.start) * longestYear) / width) : 1;
  }

  /** Zooms by a factor; what stands at a point of the viewport stays there. */
  #zoomBy(factor: number, { year, at }: Anchor = { year: this.#findYear(0.5), at: 0.5 }): void {
    const zoom = Math.min(Math.max(1, this.#zoom * factor), this.#closest);
    if (zoom === this.#zoom) return;
    this.#zoom = zoom;
    this.#anchor = { year, at };
    this.#host.requestUpdate();
  }

  #findYear(at: number): number {
    const [view, drawing, { offset, width }] = [this.#view, this.#drawing, this.#viewport];
    return view && drawing ? view.axis.start + (offset + at * width - margin) / drawing.emPerYear : 0;
  }

  #settle(): void {
    const [anchor, view, drawing] = [this.#anchor, this.#view, this.#drawing];
    if (!anchor || !view || !drawing) return;
    this.#anchor = undefined;
    const place = margin + (anchor.year - view.axis.start) * drawing.emPerYear;
    this.#viewport.scrollTo(place - anchor.at * this.#viewport.width);
    const element = this.#findActive();
    if (this.#listElements().some((mark) => mark.matches(':focus'))) element?.focus({ preventScroll: true });
  }

  /** Goes to the event; or closer to several that there is no room for one by one, as long as that can be done. */
  #press({ events, from, size }: Mark): void {
    const [first, view, drawing] = [events[0], this.#view, this.#drawing];
    if (!first || !view || !drawing) return;
    this.#active = first.event.id;
    if (events.length === 1 || this.#zoom === this.#closest) this.#choose(first.event.id);
    else this.#zoomBy(4, { year: view.axis.start + (from + size / 2) / drawing.emPerYear, at: 0.5 });
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = zoomKeys[event.key];
    const elements = this.#listElements();
    const index = elements.indexOf(event.target as HTMLElement);
    const { isRightToLeft } = this.#viewport;
    const goal = index === -1 ? undefined : findKeyGoal(event.key, { index, count: elements.length, isRightToLeft });
    if (factor === undefined && goal === undefined) return;
    event.preventDefault();
    if (factor !== undefined) this.#zoomBy(factor);
    else elements[goal as number]?.focus();
  }

  /** The wheel belongs to the page, and with the control key to the zoom of the browser. */
  #wheel(event: WheelEvent): void {
    if (!event.altKey || event.deltaY === 0) return;
    event.preventDefault();
    const at = this.#viewport.locate(event);
    this.#zoomBy(event.deltaY < 0 ? 1.25 : 0.8, { year: this.#findYear(at), at });
  }

  /** Says above the scale what the mark stands for that is pointed at, or that the keyboard is at. */
  #point({ target, type }: Event): void {
    const element = target instanceof Element ? target.closest<HTMLElement>('.mark') : null;
    const label = this.#host.renderRoot.querySelector('.scale-label');
    if (!element || !label) return;
    label.replaceChildren(...[...(element.querySelector('.spoken')?.cloneNode(true).childNodes ?? [])]);
    if (type !== 'focusin') return;
    this.#active = this.#drawing?.marks[this.#listElements().indexOf(element)]?.events[0]?.event.id;
    this.#rove();
  }

  #rove(): void {
    const active = this.#findActive();
    for (const element of this.#listElements()) element.tabIndex = element === active ? 0 : -1;
  }

  /** The mark that the keyboard comes to: where it was last, else the first. */
  #findActive(): HTMLElement | undefined {
    const index = this.#drawing?.marks.findIndex(({ events }) => events.some(({ event }) => event.id === this.#active));
    return this.#listElements()[Math.max(0, index ?? 0)];
  }

  #listElements(): readonly HTMLElement[] {
    return [...(this.#host.renderRoot.querySelector('.marks')?.children ?? [])] as HTMLElement[];
  }
}
