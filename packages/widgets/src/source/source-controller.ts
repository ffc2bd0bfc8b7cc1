import type { Dataset } from '@walbio/data';
import { nothing, render } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { CitePanel } from '../cite/cite-panel.ts';
import type { Locale } from '../locale/locale.ts';
import { renderSourceDialog } from './render-source-dialog.ts';
import type { SourcePopover } from './source-details.ts';

/** What an element shows its facts from. */
export interface SourceContext {
  readonly dataset: Dataset | undefined;
  readonly locale: Locale;
}

/**
 * Opens and closes the popovers of the sources that an element draws, and fills the one that is open. It listens to the
 * element as a whole, so that a source costs no more than its markup.
 */
export class SourceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #readContext: () => SourceContext;
  #open: SourcePopover | undefined;
  #panel: CitePanel | undefined;

  constructor(host: LitElement, readContext: () => SourceContext) {
    this.#host = host;
    this.#readContext = readContext;
  }

  hostConnected(): void {
    const { renderRoot } = this.#host;
    renderRoot.addEventListener('click', this.#click);
    renderRoot.addEventListener('beforetoggle', this.#toggle, { capture: true });
    renderRoot.addEventListener('focusout', this.#leave);
  }

  hostUpdated(): void {
    if (this.#open?.isConnected) this.#draw();
    else this.#empty();
  }

  hostDisconnected(): void {
    this.#empty();
  }

  /** The button is given its popover before the browser acts on the click, and the focus that Safari withholds. */
  readonly #click = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.matches('.close') && this.#isOwn(button)) this.#open?.hidePopover();
    if (!button?.matches('.line') || !this.#isOwn(button)) return;
    const popover = button.nextElementSibling as SourcePopover;
    button.popoverTargetElement = popover;
    Object.assign(button, { ariaControlsElements: [popover], ariaDetailsElements: [popover] });
    button.focus();
  };

  /** A popover that opens says so before the one that it takes the place of says that it closes. */
  readonly #toggle = (event: Event): void => {
    const { target } = event;
    if (!(event instanceof ToggleEvent && target instanceof HTMLElement && this.#isOwn(target))) return;
    if (event.newState === 'open') this.#fill(target);
    else if (target === this.#open) this.#close(target);
  };

  /** Whoever goes on with the keyboard must not find the popover over what has the focus. */
  readonly #leave = (event: Event): void => {
    const next = event instanceof FocusEvent ? event.relatedTarget : null;
    if (next instanceof Node && this.#open?.parentElement?.contains(next) === false) this.#open.hidePopover();
  };

  /** Not what a page puts into a slot. */
  #isOwn(node: Node): boolean {
    return node.getRootNode() === this.#host.renderRoot;
  }

  /** What has the focus goes away with the popover, so that the focus is given back first. */
  #close(popover: SourcePopover): void {
    if (popover.matches(':focus-within')) findButton(popover)?.focus();
    this.#empty();
  }

  #fill(popover: SourcePopover): void {
    this.#empty();
    this.#open = popover;
    popover.autofocus = true;
    findButton(popover)?.setAttribute('aria-expanded', 'true');
    this.#draw();
    void this.#addPanel(popover);
  }

  /** The citations stand as text where the forms cannot be loaded, so that nothing is lost. */
  async #addPanel(popover: SourcePopover): Promise<void> {
    const module = await import('../cite/cite-panel.ts').catch(() => undefined);
    if (!module || this.#open !== popover) return;
    this.#panel = new module.CitePanel(this.#host.renderRoot, () => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const { dataset, locale } = this.#readContext();
    const { details } = this.#open ?? {};
    if (!this.#open || !details) return;
    const cite = dataset && this.#panel?.render(dataset, details, locale);
    render(renderSourceDialog(details, dataset, cite), this.#open, { host: this.#host });
  }

  #empty(): void {
    const popover = this.#open;
    if (!popover) return;
    this.#open = undefined;
    this.#panel = undefined;
    popover.autofocus = false;
    findButton(popover)?.setAttribute('aria-expanded', 'false');
    render(nothing, popover);
  }
}

function findButton({ previousElementSibling: button }: SourcePopover): HTMLButtonElement | undefined {
  return button instanceof HTMLButtonElement ? button : undefined;
}
