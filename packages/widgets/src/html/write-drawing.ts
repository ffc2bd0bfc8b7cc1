import type { TemplateResult } from 'lit';
import { drawWithoutPopovers } from '../source/supports-popover.ts';
import { prefixClass } from './prefix-class.ts';
import { writeTemplate } from './write-template.ts';

/**
 * Writes what an element draws so that it can stand between its tags, where `walbio.css` gives it the layout that it has inside.
 * Sources open in place; buttons wait for the script; ids are left to the page: what an id named has the name itself.
 *
 * @param draw draws it as the element does
 * @example writeDrawing(() => renderStatTile(view)) // '<figure class="walbio" lang="en" dir="ltr">…</figure>'
 */
export function writeDrawing(draw: () => TemplateResult): string {
  const drawing = drawWithoutPopovers(() => writeTemplate(draw())).replace(/[ \n\t]+/g, ' ');
  const names = listNames(drawing);
  return drawing
    .replace(/ aria-labelledby="([^"]*)"/g, (_, id: string) => ` aria-label="${names.get(id)}"`)
    .replace(anyTag, tidyTag);
}

const anyTag = /<\/?[a-z][^<>]*>/g;

/** What has an id, to the end of it: nothing that names another has one of its own kind inside. */
const identified = /<(\w+)[^<>]* id="([^"]*)"[^<>]*>(.*?)<\/\1>/g;

/** The words of what has an id, by its id. */
function listNames(drawing: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(drawing.matchAll(identified), ([, , id = '', words = '']) => [id, words.replace(anyTag, '').trim()]),
  );
}

/** Attributes that only the inside of an element has. */
const inner = / (?:id|part)="[^"]*"/g;

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
