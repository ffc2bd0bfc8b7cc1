import type { ValueDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A value in its parts: qualifier, number, unit, in one line of text. Where it sounds different from what it looks like,
 * such as a range with a dash, the words for the ear take the place of the written ones.
 */
export function renderValue(value: ValueDescription, around: Language): TemplateResult {
  const { language, text, spoken } = value;
  return html`<span class="value" part="value" lang=${language === around ? nothing : language}
    >${
      text === spoken
        ? renderParts(value)
        : html`<span aria-hidden="true">${renderParts(value)}</span><span class="spoken">${spoken}</span>`
    }</span
  >`;
}

function renderParts({ type, qualifier, number, unit }: ValueDescription): TemplateResult {
  return html`${qualifier ? html`<span class="qualifier" part="qualifier">${qualifier}</span> ` : nothing}<span
      class="number ${type}"
      part="number"
      >${renderNumber(number)}</span
    >${unit ? html` <span class="unit" part="unit">${unit}</span>` : nothing}`;
}

/** A number whose words, such as `billion`, can be set smaller than its digits. */
function renderNumber(number: string): TemplateResult | string {
  const words = /\s\p{L}.*$/u.exec(number);
  return words ? html`${number.slice(0, words.index)}<span class="scale">${words[0]}</span>` : number;
}
