import { html, nothing, svg } from 'lit';
import { describe, expect, it } from 'vitest';
import { writeTemplate } from './write-template.ts';

const press = (): void => undefined;

describe('writeTemplate', () => {
  it.each([
    ['a value as text', html`<p>${'R&D <1'}</p>`, '<p>R&amp;D &lt;1</p>'],
    ['a number', html`<p>${0}</p>`, '<p>0</p>'],
    ['nothing for what is not there', html`<p>${nothing}${undefined}${null}</p>`, '<p></p>'],
    [
      'lists and templates inside',
      html`<ul>
        ${['a', 'b'].map((item) => html`<li>${item}</li>`)}
      </ul>`,
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['an attribute, in quotes', html`<p lang=${'fr'} class=${'"'}></p>`, '<p lang="fr" class="&quot;"></p>'],
    ['no attribute that is not there', html`<p id=${nothing} lang=${undefined}></p>`, '<p></p>'],
    ['parts of an attribute', html`<p class="number ${'code'} ${nothing}"></p>`, '<p class="number code "></p>'],
    ['an attribute that is on', html`<li ?hidden=${true}></li>`, '<li hidden></li>'],
    ['no attribute that is off', html`<li ?hidden=${false}></li>`, '<li></li>'],
    [
      'neither listeners nor properties',
      html`<p @click=${press} .details=${{}} lang=${'de'}></p>`,
      '<p lang="de"></p>',
    ],
    ['drawings', svg`<line x1="${20}%"></line>`, '<line x1="20%"></line>'],
    ['a value that looks like the start of an attribute', html`<p>${' lang='}${'fr'}</p>`, '<p> lang=fr</p>'],
    ['text that looks like an attribute', html`<p>a="${'b'}</p>`, '<p>a="b</p>'],
  ])('writes %s', (_, template, expected) => {
    expect(writeTemplate(template).replace(/\s*\n\s*/g, '')).toBe(expected);
  });
});
