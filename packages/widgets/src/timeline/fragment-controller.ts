import type { LitElement, ReactiveController } from 'lit';

const timelines = new Set<FragmentController>();

/**
 * Follows the fragment of the page's address to an event: shows it, marks it as the current one and gives its title the
 * focus, also when its data come late. Of several elements that hold the event, the first on the page does; an element of the
 * page with that id goes before all of them.
 */
export class FragmentController implements ReactiveController {
  readonly #host: LitElement;
  readonly #beforeShow: (id: string) => void;
  #sought: string | undefined;
  #current: string | undefined;

  /** @param beforeShow makes sure that the event with an id is not hidden */
  constructor(host: LitElement, beforeShow: (id: string) => void) {
    this.#host = host;
    this.#beforeShow = beforeShow;
    host.addController(this);
  }

  /** Id of the event that has been gone to. */
  get current(): string | undefined {
    return this.#current;
  }

  hostConnected(): void {
    timelines.add(this);
    window.addEventListener('hashchange', this.#seek);
    this.#sought = readFragment();
  }

  hostUpdated(): void {
    void this.#follow();
  }

  hostDisconnected(): void {
    timelines.delete(this);
    window.removeEventListener('hashchange', this.#seek);
  }

  /** Goes to an event: into view, marked, its title with the focus. */
  async show(id: string): Promise<void> {
    this.#current = id;
    this.#beforeShow(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const event = this.#find(id);
    const title = event?.querySelector<HTMLElement>('.title');
    if (!event || !title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    event.scrollIntoView({ block: 'center' });
  }

  readonly #seek = (): void => {
    this.#sought = readFragment();
    if (this.#current !== this.#sought) this.#current = undefined;
    this.#host.requestUpdate();
  };

  /** The others are given the time to draw what came for all of them at once. */
  async #follow(): Promise<void> {
    const id = this.#sought;
    if (id === undefined || !this.#find(id)) return;
    await Promise.resolve();
    if (this.#sought !== id) return;
    this.#sought = undefined;
    if (!isOfPage(id, this.#host) && ![...timelines].some((other) => other !== this && other.#goesBefore(this, id))) {
      await this.show(id);
    }
  }

  #goesBefore(other: FragmentController, id: string): boolean {
    const follows = this.#host.compareDocumentPosition(other.#host) & Node.DOCUMENT_POSITION_FOLLOWING;
    return this.#current === id || (follows !== 0 && this.#find(id) !== null);
  }

  #find(id: string): Element | null {
    return this.#host.renderRoot.querySelector(`.event[id="${CSS.escape(id)}"]`);
  }
}

function readFragment(): string | undefined {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment) || undefined;
  } catch {
    return fragment;
  }
}

/** Whether the page has an element of its own with an id, and not only in what stands between the tags of a timeline. */
function isOfPage(id: string, { localName }: Element): boolean {
  const element = document.getElementById(id);
  return element !== null && element.closest(localName) === null;
}
