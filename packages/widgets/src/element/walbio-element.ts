import type { Dataset } from '@walbio/data';
import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { DatasetController } from '../data/dataset-controller.ts';
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

/**
 * What the elements of this package have in common: a dataset, a language, and a state. As long as the facts cannot be
 * shown, what stands between the tags stays visible, and a sentence says why.
 */
export abstract class WalbioElement<View> extends LitElement {
  static override properties: PropertyDeclarations = { data: { attribute: false } };
  static override styles: CSSResultGroup = [tokens, text];

  /** The version of the package that the element came with. */
  static readonly walbioVersion: string = version;

  /** A dataset of the element's own, in place of the provided one. */
  declare data: Dataset | undefined;

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

  protected override willUpdate(): void {
    this.#outcome = this.#resolve();
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
    const [before, after] = [this.#reported, this.#outcome];
    this.#reported = after;
    const message = 'message' in after ? after.message : undefined;
    if (before.state === after.state && (!('message' in before) || before.message === message)) return;
    if (after.state === 'invalid') console.error(`<${this.localName}> ${message}`, this);
    this.dispatchEvent(new WalbioStateEvent(after.state, message));
  }

  #resolve(): Outcome<View> {
    const dataset = this.#findDataset();
    const { locale } = this.#language;
    if (!dataset) return { state: 'loading' };
    try {
      return this.resolve(dataset, locale);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { state: 'invalid', message: sharedStrings[locale.language].unreadable(reason) };
    }
  }

  #findDataset(): Dataset | undefined {
    return this.data ?? this.#dataset.provided;
  }

  #findMessage(language: Locale['language']): string | undefined {
    if ('message' in this.#outcome) return this.#outcome.message;
    return this.#hasFallback() ? undefined : sharedStrings[language].loading;
  }

  #hasFallback(): boolean {
    return [...this.childNodes].some((node) => node instanceof Element || Boolean(node.textContent?.trim()));
  }
}
