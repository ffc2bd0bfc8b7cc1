import { formatPeriod } from '@walbio/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderText } from '../../element/render-text.ts';
import type { Locale } from '../../locale/locale.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import { countEvents } from '../count-events.ts';
import type { Mark } from './mark.ts';
import { dotSize } from './mark.ts';

/**
 * A mark as a button, named by the date and the title of its event, or by the number and the years of its events. It is
 * soft where the date is open, approximate or no nearer than a decade, and hollow where it is a time within which it was.
 */
export function renderMark(mark: Mark, locale: Locale, press: (mark: Mark) => void): TemplateResult {
  const { from, size, length, lane, events } = mark;
  return html`<button
    type="button"
    tabindex="-1"
    class="mark ${nameLook(mark)}"
    part="mark"
    .style=${`--_from: ${from}em; --_size: ${size}em; --_seen: ${length}em; --_lane: ${lane}`}
    @click=${() => press(mark)}
  >
    ${events.length > 1 ? html`<span aria-hidden="true">${events.length.toLocaleString(locale.locale)}</span>` : ''}
    <span class="spoken">${events.length > 1 ? nameCluster(mark, locale) : nameEvent(mark, locale)}</span>
  </button>`;
}

function nameLook({ events: [first, second], length }: Mark): string {
  if (second || !first) return 'cluster';
  const { isSoft, shape } = first.extent;
  if (isSoft) return 'soft';
  return shape === 'moment' && length > dotSize ? 'hollow' : 'firm';
}

function nameEvent({ events: [first] }: Mark, { language }: Locale): TemplateResult {
  const { date, title } = (first as Mark['events'][number]).event;
  const { colon } = sharedStrings[language];
  return html`${date ? renderText(date, language) : ''}${colon}${renderText(title, language)}`;
}

function nameCluster({ events }: Mark, locale: Locale): string {
  const years = events
    .flatMap(({ extent: { start, end } }) => [start, end - 1e-6])
    .filter(Number.isFinite)
    .map((year) => String(Math.floor(year)).padStart(4, '0'));
  const [first, last] = [years.reduce((a, b) => (a < b ? a : b)), years.reduce((a, b) => (a > b ? a : b))];
  const period = first === last ? first : `${first}/${last}`;
  return `${countEvents(events.length, locale)}, ${formatPeriod(period, { locale: locale.locale })}`;
}
