import { describe, expect, it } from 'vitest';
import { markup, trustMarkup } from './markup.ts';

describe('markup', () => {
  it.each([
    ['escapes a text', markup`<p>${'<b> & "c"'}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
    ['keeps markup', markup`<p>${markup`<b>${'&'}</b>`}</p>`, '<p><b>&amp;</b></p>'],
    [
      'puts a list together',
      markup`<ul>${[markup`<li>1</li>`, markup`<li>2</li>`]}</ul>`,
      '<ul><li>1</li>\n<li>2</li></ul>',
    ],
    ['leaves out what is not there', markup`<p>${undefined}</p>`, '<p></p>'],
    ['takes finished HTML', markup`${trustMarkup('<i>a</i>')}`, '<i>a</i>'],
    ['writes numbers', markup`<h${3}>`, '<h3>'],
  ])('%s', (_, { html }, written) => {
    expect(html).toBe(written);
  });
});
