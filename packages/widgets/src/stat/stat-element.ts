import type { ObservationDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { readHeadingLevel } from '../element/heading-level.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Outcome } from '../state/outcome.ts';
import { renderStatTile } from './render-stat-tile.ts';
import { resolveStat } from './resolve-stat.ts';
import { statStyles } from './stat.styles.ts';

/**
 * One figure with everything that makes it true: its qualifier, unit, period, place and source.
 *
 * @summary A stat tile.
 * @tagname walbio-stat
 * @slot - What stands in place of the figure until, or unless, it can be shown: a finished sentence with its source.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart stat - The whole tile.
 * @csspart label - What is measured.
 * @csspart value - Qualifier, number and unit.
 * @csspart qualifier - Such as `more than`.
 * @csspart number - The number, with its currency or percent sign.
 * @csspart unit - Such as `companies`.
 * @csspart context - Subject and period.
 * @csspart status - Such as `forecast`.
 * @csspart note - What a reader has to know.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioStat extends WalbioElement<ObservationDescription> {
  static override properties: PropertyDeclarations = {
    observation: {},
    indicator: {},
    subject: {},
    asOf: { attribute: 'as-of' },
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles: CSSResultGroup = [WalbioElement.styles, sourceStyles, correctionStyles, statStyles];

  /** Id of the observation to show. */
  declare observation: string | null | undefined;
  /** Id of an indicator, together with `subject`: shows the latest observation, a forecast or target only where there is no other. */
  declare indicator: string | null | undefined;
  /** Id of the subject of which to show the latest observation, together with `indicator`. */
  declare subject: string | null | undefined;
  /** Only what sources issued by then said: a date in EDTF, such as `2016`; together with `indicator`. */
  declare asOf: string | null | undefined;
  /** Makes the label a heading of this level, from 2 to 6; without it, the label is the figure's caption. */
  declare headingLevel: string | null | undefined;

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<ObservationDescription> {
    return resolveStat(dataset, this, locale);
  }

  protected override renderView(view: ObservationDescription): TemplateResult {
    return renderStatTile(view, readHeadingLevel(this.headingLevel));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-stat': WalbioStat;
  }
}
