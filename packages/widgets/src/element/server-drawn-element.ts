import { adoptStyles, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { tryHydrate } from './hydration.ts';

/**
 * An element that a server can draw into a declarative shadow root. In the browser it takes that over where it would draw
 * the same, and draws anew what differs, in one go and not before it has something to draw.
 */
export abstract class ServerDrawnElement extends LitElement {
  #isDrawnByServer = false;

  /** Whether what a server drew still stands there. */
  protected get isDrawnByServer(): boolean {
    return this.#isDrawnByServer;
  }

  /** Whether a server drew from the same data, in the same language. */
  protected matchesServer(): boolean {
    return true;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    if (!shadowRoot) return super.createRenderRoot();
    adoptStyles(shadowRoot, (this.constructor as typeof LitElement).elementStyles);
    this.#isDrawnByServer = shadowRoot.hasChildNodes();
    return shadowRoot;
  }

  protected override update(changes: PropertyValues): void {
    if (this.#isDrawnByServer) this.#takeOver();
    super.update(changes);
  }

  #takeOver(): void {
    this.#isDrawnByServer = false;
    const isSame = this.matchesServer() && tryHydrate(this.render(), this.renderRoot, this.renderOptions);
    if (!isSame) this.renderRoot.replaceChildren();
  }
}
