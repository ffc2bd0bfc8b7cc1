/**
 * Makes text stand in a line of Markdown as it is: its signs mean nothing, it mentions nobody, and it stays one line.
 *
 * @example escapeMarkdown('~15 [sic]') // '\\~15 \\[sic\\]'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_[\]<#~]/g, '\\$&')
    .replaceAll('@', '&#64;');
}
