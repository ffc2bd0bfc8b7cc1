import type { EventDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HeadingLevel } from '../element/heading-level.ts';
import { renderContext } from '../element/render-context.ts';
import { renderHeading } from '../element/render-heading.ts';
import { renderPeriod } from '../element/render-period.ts';
import { renderText } from '../element/render-text.ts';
import { renderValue } from '../element/render-value.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { collectCitations } from '../source/collect-citations.ts';
import type { MarkSources } from '../source/number-sources.ts';
import { renderRemarks } from '../source/render-remarks.ts';
import { renderSource } from '../source/render-source.ts';
import { renderParticipants } from './render-participants.ts';

/** How a list of events presents itself. */
export interface EventsOptions {
  readonly language: Language;
  /** Makes the titles headings of this level. */
  readonly level?: HeadingLevel | undefined;
  /** What is written after the word for source, in place of the names of the documents. */
  readonly mark?: MarkSources;
  /** The accessible name of the list, or the id of the heading that names it. */
  readonly name?: string;
  readonly labelledBy?: string;
  /** Whether an event is hidden on the screen; on paper all of them stand. */
  readonly hides?: ((event: EventDescription) => boolean) | undefined;
  /** Gives each event a link to itself. */
  readonly links?: EventLinks | undefined;
}

/** How events are linked to. */
export interface EventLinks {
  /** Id of the event that the page's address, or the reader, has gone to. */
  readonly current: string | undefined;
  /** The part by which a page finds that one. */
  readonly currentPart: string;
  /** Draws the link that follows the title of an event. */
  readonly render: (event: EventDescription, language: Language) => TemplateResult;
}

/**
 * Events as an ordered list. `role` gives back the meaning that Safari takes from lists without markers.
 *
 * @csspart events - The ordered list of events.
 * @csspart event - One event.
 * @csspart date - When it happened.
 * @csspart kind - What kind of event it is.
 * @csspart title - What happened, in a line.
 * @csspart description - What happened, in more words.
 * @csspart figure - A figure of the event, such as the amount of a round.
 * @csspart value - Qualifier, number and unit of a figure.
 * @csspart qualifier - Such as `more than`.
 * @csspart number - The number, with its currency or percent sign.
 * @csspart unit - Such as `companies`.
 * @csspart status - Such as `forecast`.
 */
export function renderEvents(events: readonly EventDescription[], options: EventsOptions): TemplateResult {
  const { name, labelledBy } = options;
  return html`<ol
    class="events"
    part="events"
    role="list"
    aria-label=${name ?? nothing}
    aria-labelledby=${labelledBy ?? nothing}
  >
    ${events.map((event) => renderEvent(event, options))}
  </ol>`;
}

function renderEvent(event: EventDescription, options: EventsOptions): TemplateResult {
  const { id, kind, date, title, description, participants, observations } = event;
  const { language, mark, links, hides } = options;
  const cited = collectCitations([event, ...observations]);
  const isCurrent = id === links?.current;
  return html`<li
    id=${links ? id : nothing}
    class="event"
    part=${isCurrent ? `event ${links?.currentPart}` : 'event'}
    aria-current=${isCurrent ? 'true' : nothing}
    ?hidden=${hides?.(event)}
  >
    <p class="when" part="date">${date ? renderPeriod(date, language) : timelineStrings[language].undated}</p>
    <div class="happening">
      <p class="small" part="kind">${renderText(kind, language)}</p>
      ${renderTitle(event, options)}
      ${description ? html`<p part="description">${renderText(description, language)}</p>` : nothing}
      ${renderFigures(event, options)} ${renderParticipants(participants, language)} ${renderRemarks(event, options)}
      ${renderSource(cited, { language, about: title.text, mark })}
    </div>
  </li>`;
}

function renderTitle(event: EventDescription, { language, level, links }: EventsOptions): TemplateResult {
  const name = renderText(event.title, language);
  const heading = level
    ? renderHeading(level, name, { name: 'title' })
    : html`<p class="title" part="title">${name}</p>`;
  return links ? html`<div class="head">${heading}&nbsp;${links.render(event, language)}</div>` : heading;
}

function renderFigures({ observations }: EventDescription, options: EventsOptions): readonly TemplateResult[] {
  const { language } = options;
  return observations.map(
    (observation) =>
      html`<p class="figure" part="figure">
          ${renderText(observation.label, language)}${sharedStrings[language].colon}${renderValue(observation.value, language)}<span
            class="small"
            >, ${renderContext(observation)}</span
          >
        </p>
        ${renderRemarks(observation, options)}`,
  );
}
