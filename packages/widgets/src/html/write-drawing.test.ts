import { dataset } from '@walbio/data';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { renderCompanyHtml } from '../company/company.html.ts';
import { supportsPopover } from '../source/supports-popover.ts';
import { renderStatHtml } from '../stat/stat.html.ts';
import { renderTableHtml } from '../table/table.html.ts';
import { renderTimelineHtml } from '../timeline/timeline.html.ts';
import { writeDrawing } from './write-drawing.ts';

const tile = renderStatHtml(dataset, { indicator: 'biotech-companies', subject: 'wallonia' }, { drawn: true });
const timeline = renderTimelineHtml(dataset, { subject: 'celyad', groupBy: 'decade' }, { drawn: true });
const card = renderCompanyHtml(dataset, { organization: 'celyad' }, { drawn: true });
const table = renderTableHtml(dataset, { group: 'cell-therapy-companies' }, { drawn: true });
const drawings = { tile, timeline, card, table };

describe('writeDrawing', () => {
  it('gives classes the name of the package, so that no rule of the page is meant for them', () => {
    expect(writeDrawing(() => html`<p class="small walbio">text</p>`)).toBe('<p class="walbio-small walbio">text</p>');
  });

  it('leaves out ids, parts and slots, and lets buttons wait', () => {
    const draw = () => html` <p id="label" part="label"><slot name="media"></slot><button>x</button></p>`;
    expect(writeDrawing(draw).trim()).toBe('<p><button disabled>x</button></p>');
  });

  it('gives what an id named the name itself', () => {
    const draw = () =>
      html`<ol aria-labelledby="a"></ol>
        <h3 class="b" id="a"><q>R&amp;D</q> ${'"x"'}</h3>`;
    expect(writeDrawing(draw)).toContain('<ol aria-label="R&amp;D &quot;x&quot;">');
  });

  it.each(Object.entries(drawings))('names regions and lists, and points to no id: the %s', (_, drawing) => {
    expect(drawing).not.toMatch(/ id=| href="#|aria-labelledby|aria-label="(?:undefined)?"/);
    expect(drawing).toContain(' aria-label="');
  });

  it('keeps the words of texts and the spaces that do not break', () => {
    expect(writeDrawing(() => html`<p>${' id="x" part="y" <slot>'} ${'70\u00a0%'}</p>`)).toBe(
      '<p> id=&quot;x&quot; part=&quot;y&quot; &lt;slot&gt; 70\u00a0%</p>',
    );
  });

  it.each(Object.entries(drawings))(
    'opens sources in place, with the cited words, and without a script: the %s',
    (_, drawing) => {
      expect(drawing).not.toContain(' popover');
      expect(drawing).toMatch(/<details class="walbio-source">.*?<blockquote/);
      expect(drawing?.match(/<button(?! disabled)/g)).toBeNull();
    },
  );

  it('lets elements have popovers again afterwards, also where drawing fails', () => {
    const fail = () => {
      throw new Error('no drawing');
    };
    expect(() => writeDrawing(fail)).toThrow('no drawing');
    expect(supportsPopover()).toBe(true);
  });

  it('says in a tile what the sentence says', () => {
    const text = tile?.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    for (const part of ['Biotech companies', 'more than 350 companies', 'Wallonia, about 2021', 'Source: Kickstart'])
      expect(text).toContain(part);
  });

  it('writes a compact card closed, and a whole one open', () => {
    const compact = renderCompanyHtml(dataset, { organization: 'celyad' }, { drawn: true, compact: true });
    expect(compact).toContain('<details class="walbio-more">');
    expect(card).not.toContain('<details class="walbio-more">');
  });
});
