import type { Dataset } from '@walbio/data';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import type { Outcome } from '../state/outcome.ts';
import { correctionStyles } from './correction.styles.ts';
import { renderSourceTag } from './render-source-tag.ts';
import { resolveSource } from './resolve-source.ts';
import type { SourceView } from './source-view.ts';
import { sourceTagStyles } from './source-tag.styles.ts';
import { sourceStyles } from './source.styles.ts';

/**
 * Where a figure comes from, or a document: a line that opens to the cited words, a link to them, and the citation.
 *
 * @summary A citation.
 * @tagname walbio-source
 * @slot - What stands in place of the line until, or unless, it can be shown: a finished citation with a link.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart citation-line - The whole element.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioSource extends WalbioElement<SourceView> {
  static override properties: PropertyDeclarations = { observation: {}, source: {} };
  static override styles: CSSResultGroup = [WalbioElement.styles, sourceStyles, correctionStyles, sourceTagStyles];

  /** Id of the observation to cite. */
  declare observation: string | null | undefined;
  /** Id of the source to cite as a whole; in place of `observation`. */
  declare source: string | null | undefined;

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<SourceView> {
    return resolveSource(dataset, this, locale);
  }

  protected override listRecords(): readonly string[] {
    return [this.observation || this.source].filter((id) => typeof id === 'string');
  }

  protected override renderView(view: SourceView): TemplateResult {
    return renderSourceTag(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-source': WalbioSource;
  }
}
