import { findEmbedderOrigin } from './find-embedder-origin.ts';
import { readMessageType } from './frame-message.ts';
import type { AmpHeightMessage, FrameAskMessage, FrameHeightMessage } from './frame-message.ts';
import { measureHeight } from './measure-height.ts';

/**
 * Tells the page around a frame how high the content is, whenever that changes, and when that page asks. It is told to the origin
 * of that page alone, as the browser gives it or as a question of that page carries it; without either nothing is sent, and the
 * frame scrolls.
 */
export class HeightReporter {
  readonly #content: Element;
  readonly #observer = new ResizeObserver(() => this.#schedule());
  readonly #open = new Set<HTMLElement>();
  #origin = findEmbedderOrigin({ ancestorOrigins: location.ancestorOrigins, referrer: document.referrer });
  #told: number | undefined;
  #isScheduled = false;

  /** @param content what fills the frame */
  constructor(content: Element) {
    this.#content = content;
  }

  /** @param root where what opens over the content is drawn */
  start(root: Node): void {
    this.#observer.observe(this.#content);
    root.addEventListener('toggle', this.#toggle, { capture: true });
    window.addEventListener('message', this.#answer);
    window.addEventListener('resize', this.#compare);
  }

  readonly #toggle = (event: Event): void => {
    if (!(event instanceof ToggleEvent && event.target instanceof HTMLElement && event.target.popover)) return;
    const { target, newState } = event;
    const isOpen = newState === 'open';
    this.#open[isOpen ? 'add' : 'delete'](target);
    this.#observer[isOpen ? 'observe' : 'unobserve'](target);
    this.#schedule();
  };

  readonly #answer = ({ source, origin, data }: MessageEvent): void => {
    const type: FrameAskMessage['type'] = 'walbio-frame-ask';
    if (source !== window.parent || source === window || readMessageType(data) !== type) return;
    this.#origin ??= findEmbedderOrigin({ ancestorOrigins: [origin], referrer: '' });
    if (origin !== this.#origin) return;
    this.#told = undefined;
    this.#schedule();
  };

  /** Whether the page around gives the frame the height that it was told. */
  readonly #compare = (): void => {
    const fits = this.#told !== undefined && window.innerHeight >= this.#told;
    document.documentElement.toggleAttribute('data-fits', fits);
  };

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      this.#tell();
    });
  }

  #tell(): void {
    const height = measureHeight(this.#content, this.#open);
    if (height === this.#told || height === 0 || this.#origin === undefined || window.parent === window) return;
    this.#told = height;
    const message: FrameHeightMessage = { type: 'walbio-frame-height', height };
    const amp: AmpHeightMessage = { sentinel: 'amp', type: 'embed-size', height };
    for (const one of [message, amp]) window.parent.postMessage(one, this.#origin);
  }
}
