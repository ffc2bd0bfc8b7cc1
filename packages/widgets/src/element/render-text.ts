import type { LocalizedName } from '@walbio/core';
import type { Language } from '@walbio/data';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Text, marked with its language where that is not the one around it. Names have none and stand as they are. */
export function renderText({ text, language }: LocalizedName, around: Language): TemplateResult | string {
  return language === undefined || language === around ? text : html`<span lang=${language}>${text}</span>`;
}
