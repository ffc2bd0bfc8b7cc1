import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.ts';
import { sharedStrings } from '../../locale/shared-strings.ts';
import { controlsStrings } from '../../locale/controls-strings.ts';
import { countEvents } from '../count-events.ts';
import type { FilterChoice, FilterChoices } from './filter-choices.ts';
import type { ReaderFilter } from './reader-filter.ts';
import { everything } from './reader-filter.ts';

/** How the reader's filters present themselves. */
export interface FiltersOptions {
  readonly locale: Locale;
  readonly filter: ReaderFilter;
  /** How many events are shown, and of how many. */
  readonly shown: number;
  readonly all: number;
  readonly change: (filter: ReaderFilter) => void;
}

/**
 * A list to choose from for each part of a filter, and how many events are left, which is said aloud when it changes. Nothing
 * where there is no choice.
 */
export function renderFilters(choices: FilterChoices, options: FiltersOptions): TemplateResult | typeof nothing {
  const { locale, filter, shown, all, change } = options;
  const strings = controlsStrings[locale.language];
  const parts = [
    renderChoice('kind', strings.kind, choices.kind, options),
    renderChoice('source', sharedStrings[locale.language].source, choices.source, options),
    renderChoice('period', strings.period, choices.period, options),
  ];
  if (parts.every((part) => part === nothing)) return nothing;
  const isFiltered = Object.values(filter).some((chosen) => chosen !== '');
  return html`<fieldset class="filters" part="filters">
      <legend class="spoken">${strings.filters}</legend>
      ${parts}
      <button
        type="button"
        class="plain"
        part="filters-reset"
        ?hidden=${!isFiltered}
        @click=${() => change(everything)}
      >
        ${strings.showAll}
      </button>
      <p class="small" part="filters-status" role="status">${countEvents(shown, locale, all)}</p>
    </fieldset>
    ${isFiltered ? renderPrintNote(options) : nothing}`;
}

function renderChoice(
  part: keyof ReaderFilter,
  name: string,
  choices: readonly FilterChoice[],
  { locale: { language }, filter, change }: FiltersOptions,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const choose = ({ target }: Event): void => change({ ...filter, [part]: (target as HTMLSelectElement).value });
  const all: FilterChoice = { value: '', text: controlsStrings[language].all };
  return html`<label class="filter">
    <span class="small">${name}</span>
    <select part="filter" @change=${choose}>
      ${[all, ...choices].map(
        ({ value, text, language: own }) =>
          html`<option value=${value} lang=${own ?? nothing} .selected=${value === filter[part]}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function renderPrintNote({ locale, shown, all }: FiltersOptions): TemplateResult {
  const [count, whole] = [shown, all].map((number) => number.toLocaleString(locale.locale)) as [string, string];
  return html`<p class="small paper" part="print-note">${controlsStrings[locale.language].printNote(count, whole)}</p>`;
}
