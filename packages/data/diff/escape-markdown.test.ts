import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['signs of emphasis', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['two approximate values, which would strike through what is between', '~15 → ~20', '\\~15 → \\~20'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a tag', '<script>', '\\<script>'],
    ['a number of an issue', '#12', '\\#12'],
    ['a name that would be told', '@walbio', '&#64;walbio'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['breaks of lines', 'one\n\n# two', 'one \\# two'],
    ['a sign that escapes', '\\*', '\\\\\\*'],
  ])('makes plain text of %s', (_what, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves other text as it is', () => {
    expect(escapeMarkdown('Celyad: more than 350 (2016) & “so” >90')).toBe('Celyad: more than 350 (2016) & “so” >90');
  });
});
