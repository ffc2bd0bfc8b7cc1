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
 * @csspart pipeline - Its products.
 * @csspart note - What a reader has to know of a figure or a link.
 * @csspart relations - Its links to others.
 * @csspart sources - The list of the documents.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioCompany extends WalbioElement<CompanyView> {
  static override properties: PropertyDeclarations = {
    organization: {},
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
  /** Level of the heading that its name is, from 2 to 6; 3 without it. Its parts are one level below. */
  declare headingLevel: string | null | undefined;

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<CompanyView> {
    return resolveCompany(dataset, this, locale);
  }

  protected override renderView(view: CompanyView): TemplateResult {
    return renderCompanyCard(view, readHeadingLevel(this.headingLevel) ?? 3);
  }

  protected override renderFallback(locale: Locale): TemplateResult {
    return html`<slot name="header"></slot>${super.renderFallback(locale)}<slot name="footer"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-company': WalbioCompany;
  }
}
