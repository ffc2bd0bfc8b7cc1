import { formatPeriod } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlsStrings } from '../../locale/controls-strings.ts';
import type { Era } from '../era.ts';
import type { Axis } from './axis.ts';
import { measureExtent } from './extent.ts';
import type { ScaleWords } from './scale-words.ts';

/** The years of an axis, and how long each is drawn. */
export interface DrawnAxis {
  readonly axis: Axis;
  readonly emPerYear: number;
}

/** The eras that the page names, as bands behind the marks; an open end reaches to the end of the axis. */
export function renderEras(
  eras: readonly Era[],
  { axis, emPerYear }: DrawnAxis,
  { locale: { language, locale }, pageLanguage }: ScaleWords,
): TemplateResult {
  return html`<ol class="bands" role="list" aria-label=${controlsStrings[language].eras}>
    ${eras.map(({ period, label }) => {
      const { start, end } = measureExtent(period);
      const from = Math.max(start, axis.start);
      const length = (Math.min(end, axis.end) - from) * emPerYear;
      return html`<li part="era" .style=${`--_from: ${(from - axis.start) * emPerYear}em; --_size: ${length}em`}>
        <span class="small" lang=${pageLanguage ?? nothing}>${label}</span
        ><span class="spoken">, ${formatPeriod(period, { locale })}</span>
      </li>`;
    })}
  </ol>`;
}
