import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { renderCompanyHtml } from './company.html.ts';

describe('renderCompanyHtml', () => {
  it('has the name as a heading and the parts one level below', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' }, { headingLevel: 2 });
    expect(html).toContain('<h2>Celyad</h2>');
    expect(html).toContain('<h3>Key figures</h3>');
  });

  it('says figures with their period and source', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' });
    expect(html).toContain('95 full-time equivalents');
    expect(html).toContain('€213 million');
    expect(html).toContain('Cell Therapy: At the Heart of Wallonia');
  });

  it('keeps “more than”', () => {
    expect(renderCompanyHtml(dataset, { organization: 'bone-therapeutics' })).toContain('more than €90 million');
  });

  it('tells products and events', () => {
    const html = renderCompanyHtml(dataset, { organization: 'promethera-biosciences' });
    expect(html).toContain('<strong>HepaStem</strong>');
    expect(html).toContain('€20.3 million');
  });

  it('marks a title that is not in the language of the text', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' }, { locale: 'de' });
    expect(html).toContain('<span lang="en">Cell Therapy: At the Heart of Wallonia</span>');
  });

  it('finds nothing for an organization that is not in the data', () => {
    expect(renderCompanyHtml(dataset, { organization: 'atlantis' })).toBeUndefined();
  });

  it('throws when it is not told what to show', () => {
    expect(() => renderCompanyHtml(dataset, {})).toThrow(TypeError);
  });
});
