import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { isServer } from 'lit';
import { addStyles } from '../style/add-styles.ts';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import type { Failed, Loading, Outcome } from '../state/outcome.ts';
import type { OnDemandPart } from './on-demand-part.ts';

/** A part that brings the rules for what it draws. */
export interface StyledPart {
  readonly styles: CSSResult;
}

/** A part, or why an element has to do without it at the moment. */
export type PartSupply<Part> = { readonly part: Part } | Loading | Failed;

/** Loads a part of an element when it is first asked for, and draws the element again when it is there. */
export class PartController<Part extends StyledPart> implements ReactiveController {
  readonly #host: LitElement;
  readonly #source: OnDemandPart<Part>;
  #isAsked = false;
  #isLoading = false;
  #failure: string | undefined;
  #kept: Outcome<unknown> | undefined;

  constructor(host: LitElement, source: OnDemandPart<Part>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** The part. Where it is not there it begins to load; a server draws with what has been provided alone. */
  find({ language }: Locale): PartSupply<Part> {
    this.#isAsked = true;
    const { part } = this.#source;
    if (part) return { part };
    if (this.#failure !== undefined) {
      return { state: 'failed', message: sharedStrings[language].partFailed, reason: this.#failure };
    }
    if (!isServer && !this.#isLoading) void this.#load();
    return { state: 'loading' };
  }

  /** What an element comes to show; what it shows already, as long as it would wait for the part. */
  keepShown<View>(outcome: Outcome<View>): Outcome<View> {
    if (outcome.state !== 'loading' || this.#kept?.state !== 'shown') this.#kept = outcome;
    return this.#kept as Outcome<View>;
  }

  hostUpdated(): void {
    const { part } = this.#source;
    if (part && this.#isAsked) addStyles(this.#host.renderRoot, part.styles);
  }

  /** What failed is tried again when the element comes back to a page. */
  hostDisconnected(): void {
    this.#failure = undefined;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      await this.#source.load();
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
