import type { EventDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { html } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { readHeadingLevel } from '../element/heading-level.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import type { Locale } from '../locale/locale.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Outcome } from '../state/outcome.ts';
import { eventsStyles } from './events.styles.ts';
import { renderEvents } from './render-events.ts';
import { resolveTimeline } from './resolve-timeline.ts';

/**
 * Events as an ordered list, each with its date, those who took part, and its source.
 *
 * @summary A timeline.
 * @tagname walbio-timeline
 * @slot - What stands in place of the events until, or unless, they can be shown: a finished list with its sources.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart timeline - The whole timeline.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioTimeline extends WalbioElement<readonly EventDescription[]> {
  static override properties: PropertyDeclarations = {
    subject: {},
    kind: {},
    source: {},
    from: {},
    to: {},
    headingLevel: { attribute: 'heading-level' },
  };
  static override styles: CSSResultGroup = [WalbioElement.styles, sourceStyles, correctionStyles, eventsStyles];

  /** Only events of these subjects: ids of organizations, people, programmes, products or areas, separated by spaces. */
  declare subject: string | null | undefined;
  /** Only events of these kinds: codes such as `founding ipo`, separated by spaces. */
  declare kind: string | null | undefined;
  /** Only events that rest on these sources: ids, separated by spaces. */
  declare source: string | null | undefined;
  /** Only events from this date on: EDTF, such as `1999`. Undated events are then left out. */
  declare from: string | null | undefined;
  /** Only events up to this date: EDTF, such as `2013-07`. Undated events are then left out. */
  declare to: string | null | undefined;
  /** Makes the titles of the events headings of this level, from 2 to 6. */
  declare headingLevel: string | null | undefined;

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<readonly EventDescription[]> {
    return resolveTimeline(dataset, this, locale);
  }

  protected override renderView(events: readonly EventDescription[], { language }: Locale): TemplateResult {
    const options = { language, level: readHeadingLevel(this.headingLevel), name: timelineStrings[language].timeline };
    return html`<div class="walbio" part="timeline" lang=${language} dir="ltr">${renderEvents(events, options)}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-timeline': WalbioTimeline;
  }
}
