import type { Dataset } from '@walbio/data';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { readHeadingLevel } from '../element/heading-level.ts';
import { PartController } from '../element/part-controller.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Outcome } from '../state/outcome.ts';
import { coursePart } from './course-part.ts';
import { renderStatTile } from './render-stat-tile.ts';
import { resolveStat } from './resolve-stat.ts';
import type { StatView } from './stat-view.ts';
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
 * @csspart comparison - How the value stands to an earlier one.
 * @csspart change - What changed, such as `Rose by more than 100 companies`; or that there is nothing to compare with.
 * @csspart earlier - The earlier value, with its period.
 * @csspart caution - What to beware of in the comparison.
 * @csspart trend - The series: its drawing, and the list of its values.
 * @csspart trend-line - The drawing.
 * @csspart trend-summary - The line that opens the list.
 * @csspart trend-values - The list.
 * @csspart dispute - What else is said of the same, and cannot hold together with the value.
 * @csspart correction-summary - The kind of a known error and what holds; opens the error.
 * @csspart note - What a reader has to know.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioStat extends WalbioElement<StatView> {
  static override properties: PropertyDeclarations = {
    observation: {},
    indicator: {},
    subject: {},
    asOf: { attribute: 'as-of' },
    compare: {},
    trend: { type: Boolean },
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
  /** What to compare it with: `previous`, a date in EDTF for what held then, or the id of an observation. */
  declare compare: string | null | undefined;
  /** Whether to draw its series too, where it has three points or more with a number. */
  declare trend: boolean | undefined;
  /** Makes the label a heading of this level, from 2 to 6; without it, the label is the figure's caption. */
  declare headingLevel: string | null | undefined;

  readonly #course = new PartController(this, coursePart);

  /** What a part that was provided needs is there from the beginning, so that a server writes it down. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([styles ?? [], coursePart.part?.styles ?? []]);
  }

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<StatView> {
    return this.#course.keepShown(resolveStat(dataset, this, locale, () => this.#course.find(locale)));
  }

  protected override listRecords(): readonly string[] {
    const { observation, subject, compare } = this;
    return [observation || subject, observation && compare && isObservationId(compare) ? compare : undefined].filter(
      (id) => typeof id === 'string',
    );
  }

  protected override renderView(view: StatView): TemplateResult {
    const { renderCourse } = coursePart.part ?? {};
    return renderStatTile(view, { level: readHeadingLevel(this.headingLevel), renderCourse });
  }
}

/** In a folder of single records, the observation that a value is compared with is one more; a date or `previous` is none. */
function isObservationId(text: string): boolean {
  return /\.[a-z]/.test(text);
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-stat': WalbioStat;
  }
}
