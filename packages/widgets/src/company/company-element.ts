import type { Dataset } from '@walbio/data';
import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { readHeadingLevel } from '../element/heading-level.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Outcome } from '../state/outcome.ts';
import { eventsStyles } from '../timeline/events.styles.ts';
import type { CompanyView } from './company-view.ts';
import { companyStyles } from './company.styles.ts';
import { renderCompanyCard } from './render-company-card.ts';
import { resolveCompany } from './resolve-company.ts';

/**
 * All that is known about an organization, every line with its source.
 *
 * @summary A company card.
 * @tagname walbio-company
 * @slot - What stands in place of the card until, or unless, it can be shown.
 * @slot header - Stands above the name.
 * @slot media - Stands beside the name: a logo or picture of the page's own.
 * @slot actions - Stands beside the name too: links or buttons of the page's own.
 * @slot footer - Stands below the sources.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart company - The whole card.
 * @csspart kind - What the organization is.
 * @csspart title - Its name.
 * @csspart names - Its other names.
 * @csspart description - A sentence about it.
 * @csspart heading - The heading of a part of the card.
 * @csspart facts - Founding and place.
 * @csspart figures - The key figures.
 * @csspart period - The period that all key figures share.
 * @csspart pipeline - Its products, as a list.
 * @csspart product - One product.
 * @csspart funding - Its rounds and offerings, as an ordered list.
 * @csspart round - One round or offering.
 * @csspart investors - Those who have invested in it, where a source does not say when.
 * @csspart relations - Its links to others.
 * @csspart context - The period and status of a value.
 * @csspart more - In a compact card: what is closed at first.
 * @csspart more-summary - The line that opens it and says what is there.
 * @csspart sources - The list of the documents.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioCompany extends WalbioElement<CompanyView> {
  static override properties: PropertyDeclarations = {
    organization: {},
    show: {},
    compact: { type: Boolean },
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles: CSSResultGroup = [
    WalbioElement.styles,
    sourceStyles,
    correctionStyles,
    eventsStyles,
    companyStyles,
  ];

  /** Id of the organization. */
  declare organization: string | null | undefined;
  /**
   * The parts to show, in their order, separated by spaces or commas: `facts`, `figures`, `pipeline`, `funding`, `events`,
   * `relations`; all without it.
   */
  declare show: string | null | undefined;
  /** Closes all but the name, the facts and the key figures behind a line that says what is there. */
  declare compact: boolean | undefined;
  /** Level of the heading that its name is, from 2 to 6; 3 without it. */
  declare headingLevel: string | null | undefined;

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<CompanyView> {
    return resolveCompany(dataset, this, locale);
  }

  protected override listRecords(): readonly string[] {
    return this.organization ? [this.organization] : [];
  }

  protected override renderView(view: CompanyView): TemplateResult {
    return renderCompanyCard(view, {
      level: readHeadingLevel(this.headingLevel) ?? 3,
      compact: this.compact === true,
    });
  }

  protected override renderFallback(locale: Locale): TemplateResult {
    return html`<slot name="header"></slot><slot name="media"></slot>${super.renderFallback(locale)}<slot
        name="actions"
      ></slot
      ><slot name="footer"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-company': WalbioCompany;
  }
}
