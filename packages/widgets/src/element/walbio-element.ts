import type { Dataset } from '@walbio/data';
import { html, isServer, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { DatasetController } from '../data/dataset-controller.ts';
import type { Supply } from '../data/supply.ts';
import { version } from '../define/version.ts';
import { LanguageController } from '../locale/language-controller.ts';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { SourceController } from '../source/source-controller.ts';
import type { Outcome } from '../state/outcome.ts';
import { WalbioStateEvent } from '../state/walbio-state-event.ts';
import type { WalbioState } from '../state/walbio-state.ts';
import { text } from '../style/text.ts';
import { tokens } from '../style/tokens.ts';
import { ServerDrawnElement } from './server-drawn-element.ts';

/** Says what a server drew from: the locale and the version of the data. */
const drawnFrom = 'server-drawn';

/**
 * What the elements of this package have in common: a dataset, a language, and a state. As long as the facts cannot be
 * shown, what stands between the tags stays visible, and a sentence says why.
 */
export abstract class WalbioElement<View> extends ServerDrawnElement {
  static override properties: PropertyDeclarations = { data: { attribute: false }, src: {} };
  static override styles: CSSResultGroup = [tokens, text];

  /** The version of the package that the element came with. */
  static readonly walbioVersion: string = version;

  /** A dataset of the element's own, in place of the provided one. */
  declare data: Dataset | undefined;
  /**
   * Address of a dataset of the element's own; or of a folder of single records, with a slash at its end, of which the element
   * loads the one that it shows.
   */
  declare src: string | null | undefined;

  readonly #dataset = new DatasetController(this);
  readonly #language = new LanguageController(this);
  #outcome: Outcome<View> = { state: 'loading' };
  #reported: Outcome<View> = this.#outcome;

  constructor() {
    super();
    this.addController(
      new SourceController(this, () => ({ dataset: this.#findDataset(), locale: this.#language.locale })),
    );
  }

  /** What the element shows at this moment. */
  get state(): WalbioState {
    return this.#outcome.state;
  }

  /** Asks the dataset for the facts that the attributes name. */
  protected abstract resolve(dataset: Dataset, locale: Locale): Outcome<View>;

  /** Draws the facts. */
  protected abstract renderView(view: View, locale: Locale): TemplateResult;

  /** The ids of the records that the element needs where `src` is a folder; none where it needs a whole dataset. */
  protected abstract listRecords(): readonly string[];

  protected override matchesServer(): boolean {
    return this.getAttribute(drawnFrom) === this.#describeDrawing();
  }

  /** What a server drew stays until there is something to draw in its place. */
  protected override shouldUpdate(): boolean {
    if (!this.isDrawnByServer) return true;
    this.#outcome = this.#resolve();
    const isWaiting = this.state === 'loading' || this.state === 'failed';
    if (isWaiting) this.#report();
    return !isWaiting;
  }

  protected override willUpdate(_changes?: PropertyValues): void {
    this.#outcome = this.#resolve();
    if (isServer) this.setAttribute(drawnFrom, this.#describeDrawing());
  }

  protected override render(): TemplateResult {
    const { locale } = this.#language;
    return this.#outcome.state === 'shown' ? this.renderView(this.#outcome.view, locale) : this.renderFallback(locale);
  }

  /** Draws what stands between the tags, and the sentence about it. */
  protected renderFallback({ language }: Locale): TemplateResult {
    const message = this.#findMessage(language);
    return html`<slot @slotchange=${() => this.requestUpdate()}></slot
      >${message ? html`<p class="walbio small" part="message" lang=${language} dir="ltr">${message}</p>` : nothing}`;
  }

  protected override updated(): void {
    this.#report();
  }

  #report(): void {
    const [before, after] = [this.#reported, this.#outcome];
    this.#reported = after;
    const message = 'message' in after ? after.message : undefined;
    if (before.state === after.state && (!('message' in before) || before.message === message)) return;
    const reason = 'reason' in after ? after.reason : message;
    if (after.state === 'invalid' || after.state === 'failed') console.error(`<${this.localName}> ${reason}`, this);
    this.dispatchEvent(new WalbioStateEvent(after.state, message));
  }

  #resolve(): Outcome<View> {
    const supply = this.#findSupply();
    const { locale } = this.#language;
    const strings = sharedStrings[locale.language];
    if ('failure' in supply) return { state: 'failed', message: strings.failed, reason: supply.failure };
    if (!supply.dataset) return { state: 'loading' };
    try {
      return this.resolve(supply.dataset, locale);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { state: 'invalid', message: strings.unreadable(reason) };
    }
  }

  #findSupply(): Supply {
    return this.#dataset.find(this.listRecords());
  }

  #findDataset(): Dataset | undefined {
    const supply = this.#findSupply();
    return 'dataset' in supply ? supply.dataset : undefined;
  }

  #describeDrawing(): string {
    return `${this.#language.locale.locale} ${this.#findDataset()?.version ?? ''}`.trim();
  }

  #findMessage(language: Locale['language']): string | undefined {
    if ('message' in this.#outcome) return this.#outcome.message;
    return isServer || this.#hasFallback() ? undefined : sharedStrings[language].loading;
  }

  #hasFallback(): boolean {
    return [...this.childNodes].some((node) => node instanceof Element || Boolean(node.textContent?.trim()));
  }
}
