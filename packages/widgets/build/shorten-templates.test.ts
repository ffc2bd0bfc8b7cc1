import { describe, expect, it } from 'vitest';
import { shortenModule } from './shorten-templates.mjs';

describe('shortenModule', () => {
  it.each([
    ['the lines of rules', 'css`\n  p,\n  a {\n    margin: 0;\n    top: 0;\n  }\n`', 'css` p,a {margin: 0;top: 0;}`'],
    ['comments on rules', 'css`\n  /* why */\n  p {\n    /* and\n how */\n    top: 0;\n  }\n`', 'css` p {top: 0;}`'],
    ['a value on two lines', 'css`\n  p {\n    margin:\n      0 1px;\n  }\n`', 'css` p {margin: 0 1px;}`'],
    ['rules around other rules', 'css`\n  ${one}\n  p {\n    ${two}\n  }\n`', 'css` ${one} p {${two}}`'],
    ['the indents of a page', 'html`\n  <p>\n    ${text}\n  </p>\n`', 'html`\n<p>\n${text}\n</p>\n`'],
    ['a page within a page', 'html`<p>\n  ${html`<b>\n    x</b>`}</p>`', 'html`<p>\n${html`<b>\nx</b>`}</p>`'],
  ])('takes out %s', (_, code, expected) => {
    expect(shortenModule(code)).toBe(expected);
  });

  it.each([
    ['strings of rules', "css`p::before {content: ' {;, } ';}`"],
    ['strings of rules that look like comments', "css`p::before {content: '/* x */';}`"],
    ['the text of a line', 'html`<p>one,  two</p>`'],
    ['spaces that do not break, at the end of a line too', 'html`<p>one\u00a0\ntwo</p>`'],
    ['other templates', 'write`\n  one\n\n  two\n`'],
    ['templates without a tag', '`\n  /* one */\n`'],
    ['comments on code', '/* why */ const one = 1;'],
  ])('leaves %s', (_, code) => {
    expect(shortenModule(code)).toBe(code);
  });
});
