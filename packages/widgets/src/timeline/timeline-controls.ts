import type { EventDescription } from '@walbio/core';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { keepChoices, listFilterChoices } from './filters/filter-choices.ts';
import type { FilterChoices } from './filters/filter-choices.ts';
import { everything, filterEvents, matchesFilter } from './filters/reader-filter.ts';
import type { ReaderFilter } from './filters/reader-filter.ts';
import { renderFilters } from './filters/render-filters.ts';
import { rememberLast } from './remember-last.ts';
import { isGroupedByEra, renderErasNote } from './render-eras-note.ts';
import { ScaleController } from './scale/scale-controller.ts';
import { buildScaleView } from './scale/scale-view.ts';
import type { ScaleWords } from './scale/scale-words.ts';
import type { TimelineView } from './timeline-view.ts';

/** Which controls a page asks for, and how they speak. */
export interface ControlsOptions extends ScaleWords {
  readonly hasScale: boolean;
  readonly hasFilters: boolean;
}

/** The filters and the scale of one timeline, and what its reader has chosen. */
export class TimelineControls {
  readonly #host: LitElement;
  readonly #scale: ScaleController;
  readonly #listChoices = rememberLast(listFilterChoices);
  readonly #listShown = rememberLast(filterEvents);
  readonly #buildScale = rememberLast(buildScaleView);
  readonly #hide = rememberLast(hide);
  #filter: ReaderFilter = everything;

  /** @param choose goes to the event with an id */
  constructor(host: LitElement, choose: (id: string) => void) {
    this.#host = host;
    this.#scale = new ScaleController(host, choose);
  }

  /** Whether an event is one that the reader's filter leaves out; there where it leaves something out, and the same until it changes. */
  get hides(): ((event: EventDescription) => boolean) | undefined {
    return this.#hide(this.#filter);
  }

  /** Draws what the page asks for; a filter that it takes away hides nothing any longer. */
  render(view: TimelineView, options: ControlsOptions): TemplateResult {
    const { locale, pageLanguage, hasScale, hasFilters } = options;
    const choices = this.#listChoices(view, locale, pageLanguage);
    this.#filter = hasFilters ? keepChoices(this.#filter, choices) : everything;
    const shown = this.#listShown(view.events, this.#filter);
    const scale = hasScale ? this.#buildScale(view, shown) : undefined;
    return html`${hasFilters ? this.#renderFilters(choices, view, shown.length, options) : nothing}
    ${scale ? this.#scale.render(scale, options) : nothing}
    ${(scale || hasFilters) && !isGroupedByEra(view) ? renderErasNote(view, locale) : nothing}`;
  }

  /** Takes the reader's filter away. */
  showAll(): void {
    this.#filter = everything;
  }

  #renderFilters(
    choices: FilterChoices,
    { events }: TimelineView,
    shown: number,
    { locale }: ControlsOptions,
  ): ReturnType<typeof renderFilters> {
    const change = (filter: ReaderFilter): void => {
      this.#filter = filter;
      this.#host.requestUpdate();
    };
    return renderFilters(choices, { locale, filter: this.#filter, shown, all: events.length, change });
  }
}

function hide(filter: ReaderFilter): ((event: EventDescription) => boolean) | undefined {
  return filter === everything ? undefined : (event) => !matchesFilter(event, filter);
}
