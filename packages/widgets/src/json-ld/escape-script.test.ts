import { describe, expect, it } from 'vitest';
import { escapeScript } from './escape-script.ts';

describe('escapeScript', () => {
  it.each([
    ['the end of the script', '</script><script>alert(1)'],
    ['a comment', '<!-- <script'],
    ['the end of a CDATA section', ']]>'],
    ['separators of lines', 'a\u2028b\u2029c'],
    ['an entity', 'R&amp;D'],
  ])('keeps what it means and hides from HTML %s', (_, text) => {
    const written = escapeScript(JSON.stringify(text));
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toBe(text);
  });
});
