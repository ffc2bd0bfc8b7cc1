import type { Dataset } from '@walbio/data';
import type { CSSResultGroup, CSSResultOrNative, PropertyDeclarations, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readHeadingLevel } from '../element/heading-level.ts';
import { PartController } from '../element/part-controller.ts';
import { readList } from '../element/read-list.ts';
import { WalbioElement } from '../element/walbio-element.ts';
import { findLanguageTag } from '../locale/find-language-tag.ts';
import type { Locale } from '../locale/locale.ts';
import { correctionStyles } from '../source/correction.styles.ts';
import { sourceStyles } from '../source/source.styles.ts';
import type { Failed, Loading, Outcome } from '../state/outcome.ts';
import { eventsStyles } from './events.styles.ts';
import { controlsPart } from './controls-part.ts';
import { FragmentController } from './fragment-controller.ts';
import { groupsStyles } from './groups.styles.ts';
import { linkEvents } from './link-events.ts';
import { rememberLast } from './remember-last.ts';
import { renderTimelineFrame } from './render-timeline-frame.ts';
import { renderTimeline } from './render-timeline.ts';
import { resolveTimeline } from './resolve-timeline.ts';
import type { ScaleWords } from './scale/scale-words.ts';
import type { TimelineControls } from './timeline-controls.ts';
import { readQuery } from './timeline-query.ts';
import type { TimelineView } from './timeline-view.ts';

/**
 * Events as an ordered list, each with its date, those who took part, and its source. The page may ask for groups, for a
 * time scale above the list, and for filters that the reader sets. The fragment of the page's address can name an event.
 *
 * @summary A timeline.
 * @tagname walbio-timeline
 * @slot - What stands in place of the events until, or unless, they can be shown: a finished list with its sources.
 * @fires {WalbioStateEvent} walbio-state - It has come to show something else than before.
 * @csspart timeline - The whole timeline.
 * @csspart groups - All groups.
 * @csspart group - One group: its heading and its list.
 * @csspart group-heading - The decade, century or era, and the number of its events.
 * @csspart eras-note - Says that the page names the eras.
 * @csspart scale - The time scale, with what zooms it.
 * @csspart scale-axis - The axis, which scrolls sideways.
 * @csspart scale-label - What the mark stands for that is pointed at.
 * @csspart zoom - A button that zooms.
 * @csspart mark - What stands for an event, or for several, on the axis.
 * @csspart tick - A year on the axis.
 * @csspart era - An era on the axis.
 * @csspart filters - The reader's filters.
 * @csspart filter - A list to choose from.
 * @csspart filters-reset - The button that shows all events again.
 * @csspart filters-status - How many events are shown, and of how many.
 * @csspart print-note - Says on paper that the filters do not count there.
 * @csspart message - The sentence that says why nothing is shown.
 */
export class WalbioTimeline extends WalbioElement<TimelineView> {
  static override properties: PropertyDeclarations = {
    subject: {},
    kind: {},
    source: {},
    from: {},
    to: {},
    headingLevel: { attribute: 'heading-level' },
    groupBy: { attribute: 'group-by' },
    eras: {},
    scale: { type: Boolean },
    filters: { type: Boolean },
  };
  static override styles: CSSResultGroup = [
    WalbioElement.styles,
    sourceStyles,
    correctionStyles,
    eventsStyles,
    groupsStyles,
  ];

  /** Only events of these subjects: ids of organizations, people, programmes, products or areas, separated by spaces or commas. */
  declare subject: string | null | undefined;
  /** Only events of these kinds: codes such as `founding ipo`, separated by spaces or commas. */
  declare kind: string | null | undefined;
  /** Only events that rest on these sources: ids, separated by spaces or commas. */
  declare source: string | null | undefined;
  /** Only events from this date on: EDTF, such as `1999`. Undated events are then left out. */
  declare from: string | null | undefined;
  /** Only events up to this date: EDTF, such as `2013-07`. Undated events are then left out. */
  declare to: string | null | undefined;
  /** From 2 to 6: the level of the headings. With groups it is that of their titles, and events are one level below. */
  declare headingLevel: string | null | undefined;
  /** What groups there are: `decade`, `century` or `era`. */
  declare groupBy: string | null | undefined;
  /** Spans of time that the page names: periods in EDTF with a name, such as `1928/1979 Pioneers; 1980/.. Growth`. */
  declare eras: string | null | undefined;
  /** Whether a time axis stands above the list. */
  declare scale: boolean | undefined;
  /** Whether the reader can choose among kinds, sources and periods. */
  declare filters: boolean | undefined;

  readonly #fragment = new FragmentController(this, (id) => this.#unhide(id));
  readonly #part = new PartController(this, controlsPart);
  readonly #resolveOnce = rememberLast(resolveTimeline);
  readonly #readQuery = rememberLast(readQuery);
  #controls: TimelineControls | undefined;

  /** What a part that was provided needs is there from the beginning, so that a server writes it down. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return super.finalizeStyles([styles ?? [], controlsPart.part?.styles ?? []]);
  }

  protected override resolve(dataset: Dataset, locale: Locale): Outcome<TimelineView> {
    const { subject, kind, source, from, to, groupBy, eras } = this;
    const query = this.#readQuery(subject, kind, source, from, to, groupBy, eras);
    const outcome = this.#resolveOnce(dataset, query, locale);
    return this.#part.keepShown(outcome.state === 'shown' ? (this.#findControls(locale) ?? outcome) : outcome);
  }

  protected override listRecords(): readonly string[] {
    return readList(this.subject);
  }

  protected override renderView(view: TimelineView, locale: Locale): TemplateResult {
    const words = { locale, pageLanguage: this.isConnected ? findLanguageTag(this) : undefined };
    const asked = { ...words, hasScale: Boolean(this.scale), hasFilters: Boolean(this.filters) };
    const controls = this.#controls?.render(view, asked);
    return renderTimelineFrame(view, { locale, controls, list: this.#renderList(view, words) });
  }

  /** Makes the controls that the page asks for; where they have to be loaded, tells what holds until then. */
  #findControls(locale: Locale): Loading | Failed | undefined {
    if (!this.scale && !this.filters) return undefined;
    const supply = this.#part.find(locale);
    if (!('part' in supply)) return supply;
    this.#controls ??= new supply.part.TimelineControls(this, (id) => void this.#fragment.show(id));
    return undefined;
  }

  /** Drawn again only when something in it is other than before, not when the scale is. */
  #renderList(view: TimelineView, { locale, pageLanguage }: ScaleWords): unknown {
    const [level, hides, { current }] = [readHeadingLevel(this.headingLevel), this.#controls?.hides, this.#fragment];
    return guard([view, locale, level, hides, current, pageLanguage], () =>
      renderTimeline(view, { locale, level, hides, links: linkEvents(current), pageLanguage }),
    );
  }

  /** Whoever goes to an event that the filter hides wants to see it. */
  #unhide(id: string): void {
    const isHidden = this.renderRoot.querySelector(`.event[id="${CSS.escape(id)}"][hidden]`) !== null;
    if (isHidden) this.#controls?.showAll();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walbio-timeline': WalbioTimeline;
  }
}
