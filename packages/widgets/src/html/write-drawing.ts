import type { TemplateResult } from 'lit';
import { drawWithoutPopovers } from '../source/supports-popover.ts';
import { prefixClass } from './prefix-class.ts';
import { writeTemplate } from './write-template.ts';

/**
 * Writes what an element draws so that it can stand between its tags, where `walbio.css` gives it the layout that it has inside.
 * Sources open in place; buttons wait for the script; ids are left to the page.
 *
 * @param draw draws it as the element does
 * @example writeDrawing(() => renderStatTile(view)) // '<figure class="walbio" lang="en" dir="ltr">…</figure>'
 */
export function writeDrawing(draw: () => TemplateResult): string {
  const drawing = drawWithoutPopovers(() => writeTemplate(draw()));
  return drawing.replace(/[ \n\t]+/g, ' ').replace(/<\/?[a-z][^<>]*>/g, tidyTag);
}

/** Attributes that name an id, or what only the inside of an element has. */
const inner = / (?:id|part|aria-labelledby)="[^"]*"/g;

function tidyTag(tag: string): string {
  if (/^<\/?slot\b/.test(tag)) return '';
  return tag
    .replace(inner, '')
    .replace(/ class="([^"]*)"/, (_, names: string) => ` class="${prefixClasses(names)}"`)
    .replace(/^<button\b/, '<button disabled')
    .replace(/ >$/, '>');
}

function prefixClasses(names: string): string {
  return names
    .split(' ')
    .filter((name) => name)
    .map(prefixClass)
    .join(' ');
}
