import { describe, expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

describe('escapeHtml', () => {
  it.each([
    ['leaves plain words alone', 'Liège, 90 % – “more”', 'Liège, 90 % – “more”'],
    ['turns tags into text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['cannot be left through a double quote', '" onclick="x', '&quot; onclick=&quot;x'],
    ['cannot be left through a single quote', "' onclick='x", '&#39; onclick=&#39;x'],
    ['escapes an ampersand once', '&lt;', '&amp;lt;'],
  ])('%s', (_, text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
