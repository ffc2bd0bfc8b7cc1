import { formatPeriod } from '@walbio/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controlsStrings } from '../../locale/controls-strings.ts';
import type { ScaleDrawing } from './draw-scale.ts';
import { margin } from './draw-scale.ts';
import { targetSize } from './mark.ts';
import type { Mark } from './mark.ts';
import { renderEras } from './render-eras.ts';
import { renderMark } from './render-mark.ts';
import type { ScaleView } from './scale-view.ts';
import type { ScaleWords } from './scale-words.ts';

/** What a scale shows beside its marks, and what it does. */
export interface ScaleOptions extends ScaleWords {
  /** Whether the whole axis is seen, and whether there is nothing closer. */
  readonly isWhole: boolean;
  readonly isClosest: boolean;
  readonly zoom: (factor: number) => void;
  readonly press: (mark: Mark) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly wheel: (event: WheelEvent) => void;
  readonly drag: (event: PointerEvent) => void;
  readonly point: (event: Event) => void;
}

/**
 * A time axis with a mark for each event that has a date. It adds to the list and takes nothing from it: a mark is a button
 * that goes to its event. The marks are a toolbar in the sense of the ARIA practices guide: one stop of the Tab key.
 */
export function renderScale(view: ScaleView, drawing: ScaleDrawing | undefined, options: ScaleOptions): TemplateResult {
  const strings = controlsStrings[options.locale.language];
  return html`<div class="scale" part="scale" role="group" aria-label=${strings.scale} @keydown=${options.key}>
    <div class="scale-head">
      <p class="small readout" aria-hidden="true">
        <span class="scale-label" part="scale-label"></span><span class="scale-hint">${strings.scaleHint}</span>
      </p>
      ${renderZoom(options)}
    </div>
    <div class="viewport" part="scale-axis" @wheel=${options.wheel} @pointerdown=${options.drag}>
      ${drawing ? renderTrack(view, drawing, options) : nothing}
    </div>
  </div>`;
}

function renderZoom({ locale: { language }, isWhole, isClosest, zoom }: ScaleOptions): TemplateResult {
  const strings = controlsStrings[language];
  const buttons = [
    { name: strings.zoomOut, sign: '−', factor: 0.5, isIdle: isWhole },
    { name: strings.zoomIn, sign: '+', factor: 2, isIdle: isClosest },
    { name: strings.zoomFit, sign: '↔', factor: 0, isIdle: isWhole },
  ];
  return html`<div class="zoom" role="group" aria-label=${strings.zoom}>
    ${buttons.map(
      ({ name, sign, factor, isIdle }) =>
        html`<button
          type="button"
          part="zoom"
          aria-label=${name}
          title=${name}
          aria-disabled=${isIdle ? 'true' : nothing}
          @click=${() => zoom(factor)}
        >
          ${sign}
        </button>`,
    )}
  </div>`;
}

function renderTrack({ axis, eras }: ScaleView, drawing: ScaleDrawing, options: ScaleOptions): TemplateResult {
  const { locale, point, press } = options;
  const { length, emPerYear, ticks, marks, lanes } = drawing;
  const drawn = { axis, emPerYear };
  return html`<div
    class="track"
    .style=${`--_length: ${length - 2 * margin}em; --_margin: ${margin}em; --_lanes: ${lanes * targetSize}em`}
  >
    ${eras.length > 0 ? renderEras(eras, drawn, options) : nothing}
    <div
      class="marks"
      role="toolbar"
      aria-label=${controlsStrings[locale.language].marks}
      @pointerover=${point}
      @focusin=${point}
    >
      ${marks.map((mark) => renderMark(mark, locale, press))}
    </div>
    <ol class="ticks" aria-hidden="true">
      ${ticks.map(
        (year) =>
          html`<li part="tick" .style=${`--_from: ${(year - axis.start) * emPerYear}em`}>
            <span class="small">${formatPeriod(String(year).padStart(4, '0'), { locale: locale.locale })}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}
