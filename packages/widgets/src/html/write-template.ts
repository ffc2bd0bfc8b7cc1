import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { escapeHtml } from './escape-html.ts';

/** What a template has as text. */
type Primitive = string | number | boolean;

/**
 * Writes what a template of Lit draws as HTML: its values escaped, without the listeners and properties that only a script can
 * set. It knows no directives.
 *
 * @example writeTemplate(html`<p class=${'small'} lang=${nothing} @click=${press}>${'R&D'}</p>`) // '<p class="small">R&amp;D</p>'
 */
export function writeTemplate(value: unknown): string {
  if (value === nothing || value == null) return '';
  if (Array.isArray(value)) return value.map(writeTemplate).join('');
  return isTemplateResult(value) ? writeParts(value as TemplateResult) : escapePrimitive(value as Primitive);
}

/** The end of what stands before a value that is all of an attribute. */
const attributeStart = /<[^<>]*(\s([@.?]?)([\w-]+)=)$/;

/** The end of what stands before a value inside the quotes of an attribute. */
const insideQuotes = /<[^<>]*="[^"<>]*$/;

function writeParts({ strings, values }: TemplateResult): string {
  const [first = '', ...rest] = strings;
  return rest.reduce((written, string, index) => {
    const before = strings.slice(0, index + 1).join('');
    return addValue(written, before, values[index]) + string;
  }, first);
}

/** @param before what the template itself has before the value: no other value is taken for a part of it */
function addValue(written: string, before: string, value: unknown): string {
  const [, start = '', sign = '', name = ''] = attributeStart.exec(before) ?? [];
  if (start) return written.slice(0, -start.length) + writeAttribute(sign, name, value);
  if (!insideQuotes.test(before)) return written + writeTemplate(value);
  return written + (value === nothing ? '' : escapePrimitive(value as Primitive));
}

function writeAttribute(sign: string, name: string, value: unknown): string {
  if (sign === '?') return value ? ` ${name}` : '';
  return sign || value === nothing || value == null ? '' : ` ${name}="${escapePrimitive(value as Primitive)}"`;
}

function escapePrimitive(value: Primitive): string {
  return escapeHtml(String(value));
}
